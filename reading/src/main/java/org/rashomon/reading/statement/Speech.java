// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import java.util.stream.Stream;

/**
 * What of a document is speech by its marks or by the way it is set.
 *
 * @param quotes what stands between quotation marks, in order
 * @param turns words set as somebody's, in order
 */
record Speech(List<Quote> quotes, List<Turn> turns) {
    Speech {
        quotes = List.copyOf(quotes);
        turns = List.copyOf(turns);
    }

    /** All verbatim words: who says "I" in them is their speaker. */
    List<Quote> verbatim() {
        return Stream.concat(
                        quotes.stream(),
                        turns.stream().filter(Turn::isVerbatim).map(turn -> new Quote(turn.words(), -1)))
                .toList();
    }
}
