// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.rashomon.ledger.bench.GeneratedWar;
import org.rashomon.model.Reading;
import org.rashomon.model.Testimony;

/** Reports of a generated war, and a ledger for them. */
final class WarReports {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2041-03-05T10:00:00Z"));

    private WarReports() {}

    static List<Reading> of(long seed, int reports) {
        GeneratedWar war = new GeneratedWar(seed);
        return IntStream.range(0, reports).mapToObj(i -> war.next()).toList();
    }

    /** The same report as another reader reads it. */
    static Reading withoutItsFirstClaim(Reading reading) {
        return new Reading(
                reading.document(),
                Testimony.of(reading.claims().subList(1, reading.claims().size())),
                reading.places(),
                reading.times(),
                reading.problems(),
                "reader 2");
    }

    static Ledger ledger() {
        return Ledger.inMemory(CLOCK, OwnOrigins.TRACER);
    }
}
