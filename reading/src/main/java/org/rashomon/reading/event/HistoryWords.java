// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.List;
import java.util.Set;
import org.rashomon.reading.frame.RuleFile;

/**
 * Words by which a report sums up a long time. Lemmas, lower case.
 *
 * @param periods so long: "weeks"
 * @param back before one of them: "the past month"
 * @param last before several of them: "the last two years"
 * @param current before one of them, with "so far": "this year"
 * @param starts what "since" opens: "since the war began"
 * @param wars what goes on for years
 * @param ordinals before one of several, counted: "the seventh leader captured this month"
 * @param many so many dead are the sum of years
 * @param examples run by the build
 * @param counterexamples run by the build: news
 */
record HistoryWords(
        Set<String> periods,
        Set<String> back,
        Set<String> last,
        Set<String> current,
        Set<String> starts,
        Set<String> wars,
        Set<String> ordinals,
        int many,
        List<Example> examples,
        List<String> counterexamples) {
    HistoryWords {
        periods = Set.copyOf(periods);
        back = Set.copyOf(back);
        last = Set.copyOf(last);
        current = Set.copyOf(current);
        starts = Set.copyOf(starts);
        wars = Set.copyOf(wars);
        ordinals = Set.copyOf(ordinals);
        examples = List.copyOf(examples);
        counterexamples = List.copyOf(counterexamples);
    }

    /**
     * A sentence of history.
     *
     * @param text of our own
     * @param trigger the word of the event that is told as history
     */
    record Example(String text, String trigger) {}

    static HistoryWords load() {
        return RuleFile.read(HistoryWords.class, "history.yaml", HistoryWords.class);
    }
}
