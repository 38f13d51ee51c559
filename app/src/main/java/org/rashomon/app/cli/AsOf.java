// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.Optional;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerMoment;
import picocli.CommandLine.Option;

/** The option that asks what a ledger said at an earlier moment. */
final class AsOf {
    @Option(
            names = "--as-of",
            paramLabel = "MOMENT",
            description =
                    "What the ledger said then, by when it learned things: at the end of a day (2026-02-24, UTC), at a time"
                            + " (2026-02-24T18:00:00Z), or after an entry (#120).")
    private Optional<String> moment = Optional.empty();

    /** The ledger as of the moment, where one is given; {@code present} is closed then. */
    Ledger of(Ledger present) {
        if (moment.isEmpty()) {
            return present;
        }
        try (present) {
            return present.asOf(LedgerMoment.parse(moment.get()));
        } catch (IllegalArgumentException noMoment) {
            throw new UsageException("--as-of: " + noMoment.getMessage());
        }
    }

    void refuseWith(String other) {
        if (moment.isPresent()) {
            throw new UsageException("--as-of does not go with " + other);
        }
    }
}
