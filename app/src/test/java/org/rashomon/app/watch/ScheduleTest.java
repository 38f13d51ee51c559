// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final Schedule schedule = new Schedule(List.of("a", "b"), Duration.ofMinutes(10), () -> now);

    @Test
    void whatFailsIsAskedAfterLongerAndLongerPauses() {
        assertThat(schedule.due()).containsExactly("a", "b");
        assertThat(schedule.untilNext()).isZero();
        schedule.asked("a", true);
        schedule.asked("b", false);
        assertThat(schedule.untilNext()).isEqualTo(Duration.ofMinutes(10));
        now = now.plus(Duration.ofMinutes(10));
        assertThat(schedule.due()).containsExactly("a");
        now = now.plus(Duration.ofMinutes(10));
        assertThat(schedule.due()).containsExactly("a", "b");
        schedule.asked("b", false);
        now = now.plus(Duration.ofMinutes(39));
        assertThat(schedule.due()).containsExactly("a");
        now = now.plus(Duration.ofMinutes(1));
        schedule.asked("b", true);
        now = now.plus(Duration.ofMinutes(10));
        assertThat(schedule.due()).containsExactly("a", "b");
    }

    @Test
    void noFeedIsAskedMoreThanOnceAMinute() {
        assertThatThrownBy(() -> new Schedule(List.of("a"), Duration.ofSeconds(59), () -> now))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFaultIsToldOnceAndItsEndOnce() {
        Faults faults = new Faults();
        assertThat(faults.failed("a", "not there")).hasValue("a: not there");
        assertThat(faults.failed("a", "status 500")).isEmpty();
        assertThat(faults.worked("a")).hasValue("a: works again");
        assertThat(faults.worked("a")).isEmpty();
    }
}
