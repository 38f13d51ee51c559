// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.util.function.LongSupplier;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.metrics.Gauge;

/** Numbers of a step in Flink's metrics. */
final class Gauges {
    private Gauges() {}

    static void of(RuntimeContext context, String name, LongSupplier number) {
        context.getMetricGroup().addGroup("rashomon").gauge(name, (Gauge<Long>) number::getAsLong);
    }
}
