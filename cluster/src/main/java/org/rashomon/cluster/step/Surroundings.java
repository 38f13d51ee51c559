// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerSettings;
import org.rashomon.ledger.store.PostgresAddress;
import org.rashomon.ledger.store.PostgresStore;
import org.rashomon.reading.NewsReader;
import org.rashomon.reading.ReaderOptions;

/**
 * What the steps open on the machines they come to.
 *
 * @param ledger an address of PostgreSQL; what it leaves out is told by the environment of each process
 * @param packs theatre packs of one's own, files that every machine has
 * @param gazetteer one of one's own in the place of the one that comes with Rashomon; empty for that
 * @param keepsPages whether captured pages go into the ledger
 * @param clock tells when the ledger learns something
 */
public record Surroundings(String ledger, List<String> packs, String gazetteer, boolean keepsPages, WireClock clock)
        implements Serializable {
    /** A clock that goes with the steps to other machines. */
    public interface WireClock extends InstantSource, Serializable {}

    public Surroundings {
        packs = List.copyOf(packs);
    }

    Ledger openLedger() {
        PostgresAddress address = PostgresAddress.parse(ledger, System.getenv());
        return new Ledger(PostgresStore.open(address), LedgerSettings.of(clock, new CopyTracer()));
    }

    /** Equal where the same reader would be opened. */
    Object readerKey() {
        return List.of(packs, gazetteer);
    }

    NewsReader openReader() {
        Optional<Path> own =
                Optional.of(gazetteer).filter(told -> !told.isEmpty()).map(Path::of);
        return NewsReader.open(new ReaderOptions(packs.stream().map(Path::of).toList(), own));
    }
}
