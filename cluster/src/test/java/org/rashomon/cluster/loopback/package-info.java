// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * A real Flink cluster on one machine for tests that kill its parts: ZooKeeper, a JobManager and TaskManagers, each a JVM of its own
 * on 127.0.0.1 that runs Flink's own entry point. Start at {@link org.rashomon.cluster.loopback.LoopbackCluster}.
 */
@NullMarked
package org.rashomon.cluster.loopback;

import org.jspecify.annotations.NullMarked;
