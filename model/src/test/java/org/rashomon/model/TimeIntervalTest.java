// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeIntervalTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 11);

    private final TimeInterval early = TimeInterval.of(FIRST, FIRST.plusDays(2));

    @Test
    void anIntervalNeverRunsBack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeInterval.of(FIRST, FIRST.minusDays(1)))
                .withMessageContaining("2025-10-10");
        assertThat(TimeInterval.of(FIRST, FIRST).isUnknown()).isFalse();
    }

    @Test
    void bothBoundsBelongToIt() {
        share(early, TimeInterval.of(FIRST.plusDays(2), FIRST.plusDays(5)), true);
        share(early, TimeInterval.of(FIRST.plusDays(3), FIRST.plusDays(5)), false);
        share(early, TimeInterval.of(FIRST.plusDays(1), FIRST.plusDays(1)), true);
    }

    @Test
    void anOpenBoundRulesNothingOutOnItsSide() {
        TimeInterval until = new TimeInterval(Optional.empty(), Optional.of(FIRST.minusDays(1)));
        TimeInterval since = new TimeInterval(Optional.of(FIRST.plusDays(3)), Optional.empty());
        share(early, until, false);
        share(early, since, false);
        share(until, since, false);
        share(since, TimeInterval.of(FIRST, FIRST.plusYears(9)), true);
    }

    @Test
    void theUnknownMayBeAnyDay() {
        assertThat(TimeInterval.unknown().isUnknown()).isTrue();
        share(early, TimeInterval.unknown(), true);
        share(TimeInterval.unknown(), TimeInterval.unknown(), true);
    }

    private static void share(TimeInterval one, TimeInterval other, boolean possible) {
        assertThat(one.mayOverlap(other)).isEqualTo(possible);
        assertThat(other.mayOverlap(one)).isEqualTo(possible);
    }
}
