// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.loopback;

import java.time.Duration;
import java.util.Map;

/**
 * What a {@link LoopbackCluster} is made of.
 *
 * @param taskManagers how many there are
 * @param slots of each
 * @param taskManagerHeap of each, as Java's -Xmx has it, in megabytes: "1500m"; Flink keeps 128 of them for itself
 * @param checkpoints how often there is one
 * @param heartbeatTimeout after this silence a process is taken for dead; one that was killed is noticed sooner, as nobody answers at
 *     its port. The JobManager's ZooKeeper session lasts as long, and no other leads before it is over.
 * @param more options of Flink by their full names; they win over all others, and hold for submitted jobs too
 */
public record Settings(
        int taskManagers,
        int slots,
        String taskManagerHeap,
        Duration checkpoints,
        Duration heartbeatTimeout,
        Map<String, String> more) {
    public Settings {
        if (taskManagers < 1 || slots < 1) {
            throw new IllegalArgumentException(taskManagers + " TaskManagers of " + slots + " slots");
        }
        if (!taskManagerHeap.matches("[0-9]+m")) {
            throw new IllegalArgumentException("not a heap in megabytes: " + taskManagerHeap);
        }
        more = Map.copyOf(more);
    }

    /** Those of all TaskManagers. */
    int allSlots() {
        return taskManagers * slots;
    }

    long heapMegabytes() {
        return Long.parseLong(taskManagerHeap.substring(0, taskManagerHeap.length() - 1));
    }
}
