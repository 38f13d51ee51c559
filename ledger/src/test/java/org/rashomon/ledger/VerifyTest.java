// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link Ledger#verify} finds after somebody has been at the file. */
class VerifyTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2031-03-05T10:00:00Z"));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeLedger() {
        file = folder.resolve("a.db");
        try (Ledger ledger = open()) {
            ledger.record(LedgerTest.ministryReport());
            ledger.record(LedgerTest.rivalReport());
            assertThat(ledger.incidents()).hasSize(1);
        }
    }

    private Ledger open() {
        return Ledger.open(file, CLOCK, OwnOrigins.TRACER);
    }

    private List<Fault> faultsAfter(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER journal_is_not_changed");
            statement.execute("DROP TRIGGER journal_is_not_shortened");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        try (Ledger ledger = open()) {
            return ledger.verify().faults();
        }
    }

    @Test
    void anUntouchedLedgerIsSound() throws SQLException {
        assertThat(faultsAfter()).isEmpty();
    }

    @Test
    void aFlippedByteIsFoundByVerify() throws SQLException {
        List<Fault> faults = faultsAfter("UPDATE journal SET payload ="
                + " CAST(replace(CAST(payload AS TEXT), 'seven camps', 'eleven men') AS BLOB) WHERE sequence = 1");
        assertThat(faults)
                .extracting(Fault::kind)
                .contains(Fault.Kind.CHAIN_BROKEN, Fault.Kind.DOCUMENT_CHANGED)
                .doesNotContain(Fault.Kind.ENTRY_MISSING);
        assertThat(faults).extracting(Fault::where).contains("entry 1");
    }

    @Test
    void aChangedReasonIsFoundByVerify() throws SQLException {
        assertThat(faultsAfter("UPDATE journal SET reason = 'for no reason' WHERE sequence = 2"))
                .containsExactly(new Fault(Fault.Kind.CHAIN_BROKEN, "entry 2", "the hash is not that of the content"));
    }

    @Test
    void aMissingEntryIsFoundByVerify() throws SQLException {
        assertThat(faultsAfter("DELETE FROM journal WHERE sequence = 1"))
                .extracting(Fault::kind)
                .contains(Fault.Kind.ENTRY_MISSING, Fault.Kind.CHAIN_BROKEN, Fault.Kind.DERIVED_DIFFERS);
    }

    @Test
    void aQuoteThatDoesNotStandInTheTextIsFoundByVerify() throws SQLException {
        assertThat(faultsAfter("UPDATE journal SET payload = CAST(replace(CAST(payload AS TEXT),"
                        + " '\"text\":\"struck\"', '\"text\":\"burned\"') AS BLOB) WHERE sequence = 1"))
                .extracting(Fault::kind)
                .contains(Fault.Kind.QUOTE_BROKEN);
    }

    @Test
    void aChangedDerivedTableIsFoundAndRebuilt() throws SQLException {
        assertThat(faultsAfter("UPDATE figure SET high = 3", "DELETE FROM incident_event"))
                .extracting(Fault::where)
                .containsExactly("table figure", "table incident_event");
        try (Ledger ledger = open()) {
            ledger.rebuild();
            assertThat(ledger.verify().faults()).isEmpty();
        }
    }
}
