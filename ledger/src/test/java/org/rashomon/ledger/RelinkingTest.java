// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.Incident;

/** What a ledger tells of incidents that changed. */
class RelinkingTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2031-03-05T10:00:00Z"));

    private final List<Relinking> told = new ArrayList<>();

    @TempDir
    Path folder;

    private Ledger open() {
        return Ledger.open(folder.resolve("war.db"), CLOCK, OwnOrigins.TRACER);
    }

    @Test
    void anIncidentIsToldAsItWasAndAsItIs() {
        try (Ledger ledger = open()) {
            ledger.record(LedgerTest.ministryReport());
            List<Incident> before = ledger.incidents();
            ledger.whenRelinked(told::add);
            ledger.record(LedgerTest.rivalReport());
            List<Incident> after = ledger.incidents();

            assertThat(told).hasSize(1);
            assertThat(told.getFirst().from()).isEqualTo(1);
            assertThat(told.getFirst().through()).isEqualTo(2);
            assertThat(told.getFirst().before()).isEqualTo(before);
            assertThat(told.getFirst().after()).isEqualTo(after);
        }
    }

    @Test
    void whatHasGoneIsToldAsItWas() {
        try (Ledger ledger = open()) {
            ledger.record(LedgerTest.ministryReport());
            List<Incident> before = ledger.incidents();
            ledger.whenRelinked(told::add);
            ledger.withdraw(LedgerTest.ministryReport().document().id(), "A. Reviewer", "satire");
            ledger.link();

            assertThat(told.getFirst().before()).isEqualTo(before);
            assertThat(told.getFirst().after()).isEmpty();
        }
    }

    @Test
    void nothingIsToldTwiceAndNothingOfWhatStays() {
        try (Ledger ledger = open()) {
            ledger.record(LedgerTest.ministryReport());
            ledger.link();
            ledger.whenRelinked(told::add);
            ledger.record(LedgerTest.ministryReport());
            ledger.link();
            ledger.incidents();
        }
        assertThat(told).isEmpty();
    }

    /** As after a process that was stopped between recording and linking. */
    @Test
    void whatWasRecordedBeforeAndNotLinkedIsTold() {
        try (Ledger ledger = open()) {
            ledger.record(LedgerTest.ministryReport());
        }
        try (Ledger ledger = open()) {
            ledger.whenRelinked(told::add);
            assertThat(told).isEmpty();
            ledger.link();
            assertThat(told).singleElement().satisfies(relinking -> {
                assertThat(relinking.from()).isZero();
                assertThat(relinking.after()).isEqualTo(ledger.incidents());
            });
        }
    }

    @Test
    void whoHasStoppedListeningIsToldNothing() {
        try (Ledger ledger = open()) {
            List<Relinking> others = new ArrayList<>();
            ledger.whenRelinked(others::add);
            ledger.whenRelinked(told::add).close();
            ledger.record(LedgerTest.ministryReport());
            ledger.link();
            assertThat(others).hasSize(1);
        }
        assertThat(told).isEmpty();
    }

    @Test
    void whatAnotherProcessLinkedIsFoundByTheLine() {
        try (Ledger ledger = open();
                Ledger other = open()) {
            ledger.record(LedgerTest.ministryReport());
            ledger.link();
            ledger.whenRelinked(told::add);
            other.record(LedgerTest.rivalReport());
            other.link();

            assertThat(ledger.changedSince(1))
                    .containsExactly(ledger.incidents().getFirst().id());
            assertThat(ledger.changedSince(2)).isEmpty();
            assertThat(told).isEmpty();
        }
    }
}
