// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Incident;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Reading;

/** What the ledger said at an earlier moment. */
class AsOfTest {
    private static final Instant BEGINNING = Instant.parse("2031-03-05T22:00:00Z");

    private Instant now = BEGINNING;
    private final Ledger ledger = Ledger.inMemory(() -> now, OwnOrigins.TRACER);

    private void later() {
        now = now.plus(Duration.ofHours(1));
    }

    private List<Reading> readings(String moment) {
        try (Ledger then = ledger.asOf(LedgerMoment.parse(moment))) {
            return then.readings();
        }
    }

    @Test
    void everyStepOfALedgerCanBeAskedAgain() {
        List<String> said = new ArrayList<>();
        ledger.record(LedgerTest.ministryReport());
        said.add(ledger.incidents().toString());
        ledger.record(LedgerTest.rivalReport());
        said.add(ledger.incidents().toString());
        ledger.withdraw(LedgerTest.ministryReport().document().id(), "A. Reviewer", "satire");
        said.add(ledger.incidents().toString());
        ledger.decide(new Operation.Undone(3), "A. Reviewer", "no satire");
        said.add(ledger.incidents().toString());

        for (int entry = 1; entry <= said.size(); entry++) {
            try (Ledger then = ledger.asOf(new LedgerMoment.AfterEntry(entry))) {
                assertThat(then.incidents().toString()).isEqualTo(said.get(entry - 1));
                assertThat(then.histories().journal()).hasSize(entry);
                assertThat(then.verify().faults()).isEmpty();
            }
        }
        assertThat(said.subList(0, 3)).doesNotHaveDuplicates();
        assertThat(said.get(3)).isEqualTo(said.get(1));
    }

    @Test
    void aMomentIsWhenTheLedgerLearnedIt() {
        ledger.record(LedgerTest.ministryReport());
        later();
        later();
        later();
        ledger.record(LedgerTest.rivalReport());

        assertThat(readings("2031-03-04")).isEmpty();
        assertThat(readings("2031-03-05")).containsExactly(LedgerTest.ministryReport());
        assertThat(readings("2031-03-05T21:59:59Z")).isEmpty();
        assertThat(readings("2031-03-06T01:00:00Z")).hasSize(2);
        assertThat(readings("2031-03-06T02:59:59+02:00")).hasSize(1);
        assertThat(readings("2031-03-06")).hasSize(2);
        assertThat(readings("#1")).hasSize(1);
    }

    @Test
    void momentsThatAreNoneAreRefused() {
        ledger.record(LedgerTest.ministryReport());
        assertThatThrownBy(() -> readings("#2")).hasMessage("no entry #2: the last one is #1");
        for (String text : List.of("yesterday", "#0", "#x", "2031-13-01", "2031-03-04T10:00", "")) {
            assertThatThrownBy(() -> LedgerMoment.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whatWasSaidThenIsNotWrittenTo() {
        ledger.record(LedgerTest.ministryReport());
        try (Ledger then = ledger.asOf(LedgerMoment.parse("#1"))) {
            assertThatThrownBy(() -> then.record(LedgerTest.rivalReport())).isInstanceOf(IllegalStateException.class);
        }
        assertThat(ledger.histories().journal()).hasSize(1);
    }

    @Test
    void namesMaskedSinceAreMaskedInThePastToo() {
        ledger.record(LedgerTest.ministryReport());
        ledger.decide(new Operation.Redacted(List.of("Ruritania", "Westmark")), "A. Reviewer", "asked to");

        try (Ledger then = ledger.asOf(LedgerMoment.parse("#1"))) {
            List<Incident> incidents = then.incidents();
            assertThat(incidents).hasSize(1);
            String said =
                    incidents.toString() + then.readings() + then.histories().journal();
            assertThat(said.replace("test:Westmark", "the gazetteer's record"))
                    .doesNotContain("Westmark")
                    .doesNotContain("Ruritania");
            assertThat(then.verify().faults()).isEmpty();
        }
    }
}
