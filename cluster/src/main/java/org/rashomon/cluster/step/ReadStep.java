// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.jspecify.annotations.Nullable;
import org.rashomon.cluster.capture.Captured;
import org.rashomon.intake.Arrival;
import org.rashomon.intake.Extracted;
import org.rashomon.intake.Intake;
import org.rashomon.intake.Refused;
import org.rashomon.intake.Taken;
import org.rashomon.ledger.ReadReport;
import org.rashomon.reading.FencedReader;
import org.rashomon.reading.NewsReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Captures become documents and those readings: what costs most, and knows nothing of other captures. */
public final class ReadStep extends RichMapFunction<Captured, Read> {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(ReadStep.class);

    private final Surroundings surroundings;
    private transient @Nullable FencedReader reader;
    private transient @Nullable Counts counts;

    public ReadStep(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void open(OpenContext context) {
        counts = new Counts(getRuntimeContext().getMetricGroup());
        reader = FencedReader.of(Shared.kept(surroundings.readerKey(), this::reader));
    }

    private NewsReader reader() {
        long began = System.nanoTime();
        NewsReader opened = surroundings.openReader();
        LOG.info(
                "models and gazetteer are in memory, once for all slots of this process: {} s, reader {}",
                (System.nanoTime() - began) / 1_000_000_000,
                opened.version());
        return opened;
    }

    @Override
    public Read map(Captured captured) {
        return new Read(
                captured.position(),
                captured.isLast(),
                captured.arrival().map(this::result).orElseGet(Read.Result.Nothing::new));
    }

    private Read.Result result(Arrival arrival) {
        Read.Result result = switch (arrival) {
            case Taken taken -> result(taken);
            case Refused refused -> failed(refused);
        };
        Opened.of(counts).note(result);
        return result;
    }

    private Read.Result result(Taken taken) {
        return switch (new Intake().document(taken)) {
            case Extracted extracted -> new Read.Result.Report(read(extracted));
            case Refused refused -> failed(refused);
        };
    }

    private static Read.Result failed(Refused refused) {
        return new Read.Result.Failed(refused.input(), refused.problem());
    }

    private ReadReport read(Extracted extracted) {
        return new ReadReport(
                Opened.of(reader).apply(extracted.document()),
                surroundings.keepsPages() ? extracted.page() : Optional.empty());
    }
}
