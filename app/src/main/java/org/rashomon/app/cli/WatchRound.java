// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rashomon.intake.Extracted;
import org.rashomon.intake.Intake;
import org.rashomon.intake.fetch.Fetcher;
import org.rashomon.ledger.ReadReport;

/**
 * Asks feeds once. What is fetched from is opened for a round and closed after it, so that others may add to the captures between rounds, and
 * robots.txt is asked anew.
 *
 * @param fetcher opens what is fetched with
 * @param intake over it
 * @param reader reads what came
 * @param threads how many documents are read at a time
 */
record WatchRound(
        Supplier<Fetcher> fetcher,
        Function<Fetcher, Intake> intake,
        Function<Extracted, ReadReport> reader,
        int threads) {
    void over(List<String> feeds, DocumentRun.Receiver<ReadReport> receiver) throws IOException {
        try (Fetcher open = fetcher.get()) {
            DocumentRun.ofExtracted(intake.apply(open), reader, threads)
                    .run(feeds, InputStream.nullInputStream(), receiver);
        }
    }
}
