// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.cluster.step.Surroundings;
import org.rashomon.intake.Arrival;
import org.rashomon.intake.Extracted;
import org.rashomon.intake.Intake;
import org.rashomon.intake.Taken;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerSettings;
import org.rashomon.ledger.ReadReport;
import org.rashomon.ledger.store.PostgresServer;
import org.rashomon.reading.FencedReader;
import org.rashomon.reading.NewsReader;
import org.rashomon.reading.ReaderOptions;

/** What one machine makes of inputs, as {@code rashomon add} does. */
final class OneMachine {
    private OneMachine() {}

    /** One moment for all: the journal's lines tell when they were written. */
    record Noon() implements Surroundings.WireClock {
        @Override
        public Instant instant() {
            return Instant.parse("2032-01-01T12:00:00Z");
        }
    }

    /** The ledger of a folder. */
    static LedgerContents ledgerOf(Path folder) {
        String address = PostgresServer.newAddress();
        FencedReader reader = FencedReader.of(NewsReader.open(ReaderOptions.usual()));
        Intake intake = new Intake();
        try (Ledger ledger = new Ledger(LedgerServer.open(address), LedgerSettings.of(new Noon(), new CopyTracer()));
                Stream<Arrival> arrivals = intake.captures(List.of(folder.toString()), InputStream.nullInputStream())) {
            arrivals.forEach(arrival -> {
                if (arrival instanceof Taken taken && intake.document(taken) instanceof Extracted extracted) {
                    new ReadReport(reader.apply(extracted.document()), extracted.page())
                            .recordIn(ledger, (input, remark) -> {});
                }
            });
            ledger.link();
            assertThat(ledger.verify().faults()).isEmpty();
        }
        return LedgerContents.at(address);
    }
}
