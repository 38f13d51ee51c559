// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import org.apache.flink.api.common.eventtime.TimestampAssigner;
import org.apache.flink.api.common.eventtime.TimestampAssignerSupplier;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkGeneratorSupplier;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;

/** The time of the stream behind the journal: the number of its line. */
public final class LineTime implements WatermarkStrategy<Touched> {
    private static final long serialVersionUID = 1;

    @Override
    public TimestampAssigner<Touched> createTimestampAssigner(TimestampAssignerSupplier.Context context) {
        return (touched, before) -> line(touched);
    }

    private static long line(Touched touched) {
        return switch (touched) {
            case Touched.Edition(var edition) -> edition.line();
            case Touched.Through(long line) -> line;
        };
    }

    @Override
    public WatermarkGenerator<Touched> createWatermarkGenerator(WatermarkGeneratorSupplier.Context context) {
        return new WatermarkGenerator<>() {
            @Override
            public void onEvent(Touched touched, long time, WatermarkOutput output) {
                if (touched instanceof Touched.Through(long line)) {
                    output.emitWatermark(new Watermark(line));
                }
            }

            @Override
            public void onPeriodicEmit(WatermarkOutput output) {
                // Time goes on with the journal alone.
            }
        };
    }
}
