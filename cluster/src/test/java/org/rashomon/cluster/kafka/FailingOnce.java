// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.kafka;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.CheckpointListener;

/** Lets lines through slowly, and fails at one after the first checkpoint; when the job goes on it does not fail again. */
final class FailingOnce implements MapFunction<TopicLine, TopicLine>, CheckpointListener {
    private static final long serialVersionUID = 1;

    private static final AtomicBoolean HAS_FAILED = new AtomicBoolean();

    private transient boolean isCheckpointed;

    static void reset() {
        HAS_FAILED.set(false);
    }

    static boolean hasFailed() {
        return HAS_FAILED.get();
    }

    @Override
    public TopicLine map(TopicLine line) throws InterruptedException {
        Thread.sleep(2);
        if (isCheckpointed && HAS_FAILED.compareAndSet(false, true)) {
            throw new IllegalStateException("as the test wants it");
        }
        return line;
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) {
        isCheckpointed = true;
    }
}
