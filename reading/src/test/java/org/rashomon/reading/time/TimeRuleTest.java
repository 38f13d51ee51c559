// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.model.TimeExpression;

class TimeRuleTest {
    private static final String PUBLISHED = "2025-10-20";

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFindsItsExample(TimeRule rule) {
        String example = rule.trial().example();
        String wanted = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
        assertThat(Times.of(PUBLISHED, example.replace("[", "").replace("]", ""))
                        .found())
                .filteredOn(time -> isFoundBy(rule, time))
                .extracting(time -> time.mention().text())
                .containsExactly(wanted);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noRuleFindsItsCounterexample(TimeRule rule) {
        assertThat(Times.of(PUBLISHED, rule.trial().counterexample()).found()).noneMatch(time -> isFoundBy(rule, time));
    }

    @Test
    void everyRuleHasAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        assertThat(TimeRule.all()).allMatch(rule -> ids.add(rule.id()));
    }

    static Iterable<TimeRule> rules() {
        return TimeRule.all();
    }

    private static boolean isFoundBy(TimeRule rule, TimeExpression time) {
        return time.mention().rule().equals("time/" + rule.id());
    }
}
