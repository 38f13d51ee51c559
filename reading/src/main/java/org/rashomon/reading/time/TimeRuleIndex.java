// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules by what their patterns can begin with: at most words of a text none has to be tried. */
final class TimeRuleIndex {
    private static final TimeRuleIndex ALL = new TimeRuleIndex(TimeRule.all());

    private final List<TimeRule> rules;
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final Map<WordClass, BitSet> byClass = new EnumMap<>(WordClass.class);

    private TimeRuleIndex(List<TimeRule> rules) {
        this.rules = rules;
        for (int i = 0; i < rules.size(); i++) {
            int rule = i;
            TimePattern pattern = rules.get(i).pattern();
            pattern.firstWords().forEach(word -> at(byWord, word).set(rule));
            pattern.firstClasses().forEach(wordClass -> at(byClass, wordClass).set(rule));
        }
    }

    private static <K> BitSet at(Map<K, BitSet> index, K key) {
        return index.computeIfAbsent(key, absent -> new BitSet());
    }

    /** All rules that may match from a word on, in their order. */
    static Stream<TimeRule> beginningWith(Word word) {
        return ALL.beginning(word);
    }

    private Stream<TimeRule> beginning(Word word) {
        BitSet found = new BitSet();
        found.or(byWord.getOrDefault(word.plain(), found));
        byClass.forEach((wordClass, those) -> {
            if (wordClass.holds(word)) {
                found.or(those);
            }
        });
        return found.stream().mapToObj(rules::get);
    }
}
