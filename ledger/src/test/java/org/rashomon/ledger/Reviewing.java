// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import static org.rashomon.ledger.EventBuilder.event;
import static org.rashomon.ledger.EventBuilder.province;
import static org.rashomon.ledger.ReportBuilder.body;
import static org.rashomon.ledger.ReportBuilder.report;

import java.time.Instant;
import java.time.InstantSource;
import org.rashomon.model.Correction;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventType;
import org.rashomon.model.GroupClass;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.TellingWords;

/** A ledger with a reviewer, for tests of what he decides. */
abstract class Reviewing {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2031-03-05T10:00:00Z"));
    static final String REVIEWER = "A. Reviewer";

    final Ledger ledger = Ledger.inMemory(CLOCK, OwnOrigins.TRACER);

    static EventMention firstEvent(Reading reading) {
        return reading.events().getFirst();
    }

    static TellingWords telling(Reading reading) {
        return TellingWords.of(reading.document().id(), firstEvent(reading));
    }

    final LedgerEntry decide(Operation decision) {
        return ledger.decide(decision, REVIEWER, "checked against the text");
    }

    final LedgerEntry correct(Correction correction) {
        return decide(new Operation.Corrected(correction));
    }

    final Reading now(Reading reading) {
        return ledger.reading(reading.document().id()).orElseThrow();
    }

    static Reading ministry(String reader, EventType type) {
        return report("a.txt")
                .by("Northern Post")
                .on("2031-03-04")
                .readBy(reader)
                .says(
                        body("The Defence Ministry", "Defence Ministry of Ruritania", "RUR", Sector.GOV),
                        SpeechAct.ASSERTS,
                        "The Defence Ministry said the army struck seven camps in Westmark on Monday and killed more than"
                                + " 80 fighters.",
                        event(type, "struck")
                                .from("army", "RUR", Sector.MIL)
                                .in(province("Westmark", "SYL"))
                                .when("Monday", "2031-03-03")
                                .killed("more than 80", "fighters", GroupClass.COMBATANT, new Quantity.MoreThan(80)))
                .read();
    }

    static Reading ministry() {
        return ministry("reader 1", EventType.AIR_STRIKE);
    }
}
