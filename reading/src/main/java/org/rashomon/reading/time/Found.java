// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A time expression as found.
 *
 * @param rule that found it
 * @param match where
 * @param told what it means
 */
record Found(TimeRule rule, Match match, Reckoned told) {
    /** The longest expression that begins at a word and means something. */
    static Optional<Found> at(List<Word> words, int begin, Story story) {
        Optional<Found> best = Optional.empty();
        for (TimeRule rule : (Iterable<TimeRule>) TimeRuleIndex.beginningWith(words.get(begin))::iterator) {
            Optional<Match> match = rule.match(words, begin);
            boolean isLonger = match.isPresent()
                    && (best.isEmpty() || match.get().end() > best.get().match().end());
            if (isLonger) {
                best = rule.meaning()
                        .reckon(match.get(), story)
                        .map(told -> new Found(rule, match.get(), told))
                        .or(keep(best));
            }
        }
        return best;
    }

    private static Supplier<Optional<Found>> keep(Optional<Found> best) {
        return () -> best;
    }
}
