// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Comparator;

/**
 * Names a telling by its words, whatever a reading calls it: a reviewer's decision is about words, and outlives the reading.
 *
 * @param document whose text it stands in
 * @param trigger the words that tell the event; should a reading find several events in them, all of these are meant
 */
public record TellingWords(DocumentId document, Span trigger) implements Comparable<TellingWords> {
    private static final Comparator<TellingWords> IN_ORDER =
            Comparator.comparing(TellingWords::document).thenComparing(TellingWords::trigger);

    public static TellingWords of(DocumentId document, EventMention event) {
        return new TellingWords(document, event.trigger().mention().span());
    }

    @Override
    public int compareTo(TellingWords other) {
        return IN_ORDER.compare(this, other);
    }
}
