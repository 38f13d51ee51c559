// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import org.apache.flink.streaming.api.TimerService;

/** When a step that waits for more goes on with what it has. */
final class Timers {
    /** A time of the stream that comes with its last watermark: when all of a bounded job has come. */
    static final long THE_END = Long.MAX_VALUE - 1;

    private Timers() {}

    static void atTheEnd(TimerService timers) {
        timers.registerEventTimeTimer(THE_END);
    }

    /** Once in so many milliseconds, however often it is asked for. */
    static void soon(TimerService timers, long millis) {
        timers.registerProcessingTimeTimer((timers.currentProcessingTime() / millis + 1) * millis);
    }
}
