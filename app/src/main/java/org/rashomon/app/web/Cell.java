// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import org.rashomon.app.words.Quote;

/**
 * One facet of one account, in the speaker's words.
 *
 * @param column the facet's name, for narrow screens and screen readers
 * @param quotes the first few
 * @param more the others, folded away
 * @param contests how this cell stands against other accounts' cells
 */
public record Cell(String column, List<Quote> quotes, List<Quote> more, List<Contest> contests) {
    private static final int SHOWN = 3;

    public Cell {
        quotes = List.copyOf(quotes);
        more = List.copyOf(more);
        contests = List.copyOf(contests);
    }

    /** "contradicts the Foreign Office", with the way to where both are quoted. */
    public record Contest(String words, String href) {}

    static Cell of(Column column, List<Quote> quotes, List<Contest> contests) {
        int shown = Math.min(SHOWN, quotes.size());
        return new Cell(column.label(), quotes.subList(0, shown), quotes.subList(shown, quotes.size()), contests);
    }

    boolean isEmpty() {
        return quotes.isEmpty() && contests.isEmpty();
    }
}
