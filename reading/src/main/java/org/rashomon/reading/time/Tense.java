// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.util.List;
import java.util.Set;

/** Whether the clause around a time tells of the past or of the future. */
enum Tense {
    PAST,
    FUTURE;

    private static final Set<String> FUTURE_MODALS = Set.of("will", "'ll", "ll", "shall", "wo");
    private static final Set<String> INTENDED = Set.of(
            "promised",
            "promises",
            "promise",
            "plan",
            "plans",
            "planned",
            "planning",
            "agreed",
            "vowed",
            "vows",
            "expected",
            "expects",
            "scheduled",
            "due",
            "set",
            "intends",
            "intend",
            "want",
            "wants",
            "hope",
            "hopes",
            "hoped",
            "aims",
            "aim",
            "pledged",
            "pledges",
            "threatened",
            "threatens",
            "called",
            "are",
            "is",
            "slated",
            "ordered",
            "urged",
            "asked");
    private static final int REACH = 14;

    /** The tense of the verb nearest before the match, or, when none stands before it, of the first one after it. */
    static Tense at(Match match) {
        List<Word> words = match.sentence();
        if (match.isAfter("since")) {
            return PAST;
        }
        for (int i = match.begin() - 1; i >= 0 && i >= match.begin() - REACH; i--) {
            if (words.get(i).isTagged("VB")) {
                return of(words, i);
            }
        }
        for (int i = match.end(); i < words.size() && i < match.end() + REACH; i++) {
            if (words.get(i).isTagged("VB") || words.get(i).isTagged("MD")) {
                return FUTURE_MODALS.contains(words.get(i).plain()) ? FUTURE : PAST;
            }
        }
        return PAST;
    }

    private static Tense of(List<Word> words, int verb) {
        for (int i = verb - 1; i >= 0 && i >= verb - 3; i--) {
            Word before = words.get(i);
            if (FUTURE_MODALS.contains(before.plain())) {
                return FUTURE;
            }
            if (before.is("to") && words.get(verb).tag().orElse("").equals("VB")) {
                return i > 0 && INTENDED.contains(words.get(i - 1).plain()) ? FUTURE : PAST;
            }
        }
        return PAST;
    }
}
