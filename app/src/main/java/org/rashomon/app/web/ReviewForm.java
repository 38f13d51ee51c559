// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.app.access.Secret;
import org.rashomon.app.review.FormOrigin;
import org.rashomon.app.review.Seen;

/**
 * Where a form of the review goes, and what it was made from.
 *
 * @param action its address
 * @param hidden what goes along
 */
public record ReviewForm(String action, List<Hidden> hidden) {
    static final String LINE = "at";
    static final String SEEN = "seen";
    static final String KEY = "key";
    static final String ENTRY = "entry";

    public ReviewForm {
        hidden = List.copyOf(hidden);
    }

    /** Made from what there is now. */
    static ReviewForm of(String action, long line, List<Seen> seen) {
        List<Hidden> hidden = new ArrayList<>();
        hidden.add(new Hidden(LINE, Long.toString(line)));
        seen.forEach(subject -> hidden.add(new Hidden(SEEN, subject.toString())));
        hidden.add(new Hidden(KEY, Secret.random()));
        return new ReviewForm(action, hidden);
    }

    /** Made from what another form was made from, which was given back. */
    static ReviewForm again(String action, FormOrigin origin) {
        return of(action, origin.line(), origin.seen());
    }

    /** Undoes entries of the journal, the last first. */
    static ReviewForm undoing(String action, long line, List<Long> entries) {
        List<Hidden> hidden = new ArrayList<>(of(action, line, List.of()).hidden());
        entries.reversed().forEach(entry -> hidden.add(new Hidden(ENTRY, Long.toString(entry))));
        return new ReviewForm(action, hidden);
    }
}
