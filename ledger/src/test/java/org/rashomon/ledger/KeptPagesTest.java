// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.rashomon.ledger.store.JournalCopy;
import org.rashomon.ledger.store.SqliteStore;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.RashomonException;
import org.rashomon.model.Reading;

/** The pages that texts were cut from, kept with them. */
class KeptPagesTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2031-03-05T10:00:00Z"));
    private static final Reading READING = LedgerTest.ministryReport();
    private static final DocumentId DOCUMENT = READING.document().id();
    private static final CapturedPage PAGE = PageAround.text(READING.document().text());

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeLedger() {
        file = folder.resolve("a.db");
        try (Ledger ledger = open()) {
            ledger.record(READING, PAGE);
        }
    }

    private Ledger open() {
        return Ledger.open(file, CLOCK, OwnOrigins.TRACER);
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private List<Fault> faultsAfter(String... statements) throws SQLException {
        for (String trigger : List.of("page_is_not_changed", "page_is_not_lost")) {
            execute("DROP TRIGGER " + trigger, "DROP TRIGGER " + trigger.replace("page_", "page_of_document_"));
        }
        execute(statements);
        try (Ledger ledger = open()) {
            return ledger.verify().faults();
        }
    }

    @Test
    void thePageComesBackAsItWasCaptured() {
        try (Ledger ledger = open()) {
            assertThat(ledger.pages().of(DOCUMENT)).contains(PAGE);
            assertThat(ledger.verify().faults()).isEmpty();
            assertThat(ledger.verify().checked().pages()).isOne();
            assertThat(ledger.histories().journal().getFirst().reason()).isEqualTo("read from the page " + PAGE.id());
        }
    }

    @Test
    void aTextGivenAsSuchHasNone() {
        try (Ledger ledger = open()) {
            ledger.record(LedgerTest.rivalReport());
            DocumentId rival = LedgerTest.rivalReport().document().id();
            assertThat(ledger.pages().of(rival)).isEmpty();
            assertThat(ledger.pages().has(rival)).isFalse();
            assertThat(ledger.verify().faults()).isEmpty();
        }
    }

    @Test
    void addingAgainFromAnotherCaptureChangesNothing() {
        try (Ledger ledger = open()) {
            CapturedPage later = PageAround.text(READING.document().text(), "Another advertisement");
            assertThat(ledger.record(READING, later)).isInstanceOf(Recording.AlreadyThere.class);
            assertThat(ledger.pages().of(DOCUMENT)).contains(PAGE);
            assertThat(ledger.verify().checked().pages()).isOne();
        }
    }

    @Test
    void aDocumentThatHadNoPageGetsOneAndTheJournalStays() {
        try (Ledger ledger = open()) {
            Reading rival = LedgerTest.rivalReport();
            CapturedPage page = PageAround.text(rival.document().text());
            ledger.record(rival);
            assertThat(ledger.record(rival, page)).isInstanceOf(Recording.AlreadyThere.class);
            assertThat(ledger.pages().of(rival.document().id())).contains(page);
            assertThat(ledger.histories().journal()).hasSize(2);
            assertThat(ledger.verify().faults()).isEmpty();
        }
    }

    @Test
    void anotherProgramsByteInThePageIsFoundByVerifyAndNotShown() throws SQLException {
        assertThat(faultsAfter(
                        "UPDATE page SET packed = CAST(substr(packed, 1, 40) || x'00' || substr(packed, 42) AS BLOB)"))
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.PAGE_CHANGED);
        try (Ledger ledger = open()) {
            assertThatThrownBy(() -> ledger.pages().of(DOCUMENT))
                    .isInstanceOf(RashomonException.class)
                    .hasMessageContaining("kept");
        }
    }

    @Test
    void aPageThatWasPutInThePlaceOfAnotherIsFoundByVerify() throws SQLException {
        try (Ledger ledger = open()) {
            ledger.record(
                    LedgerTest.rivalReport(),
                    PageAround.text(LedgerTest.rivalReport().document().text()));
        }
        assertThat(faultsAfter("UPDATE page_of_document SET page = (SELECT page FROM page_of_document WHERE number = 2)"
                        + " WHERE number = 1"))
                .extracting(Fault::kind)
                .containsExactlyInAnyOrder(Fault.Kind.PAGE_CHANGED, Fault.Kind.PAGE_MISSING);
    }

    @Test
    void aTextThatStandsElsewhereInThePageIsFoundByVerify() throws SQLException {
        Reading rival = LedgerTest.rivalReport();
        CapturedPage page = PageAround.text(rival.document().text());
        CapturedPage shifted = new CapturedPage(
                page.mediaType(),
                page.charset(),
                page.content(),
                page.captured(),
                page.address(),
                PageAround.text("a " + rival.document().text().substring(2)).alignment());
        try (Ledger ledger = open()) {
            ledger.record(rival, shifted);
            assertThat(ledger.verify().faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.PAGE_CHANGED))
                    .satisfies(fault -> assertThat(fault.message()).contains("does not stand in the page"));
        }
    }

    @Test
    void aPageThatIsGoneIsFoundByVerify() throws SQLException {
        assertThat(faultsAfter("DELETE FROM page_of_document", "DELETE FROM page"))
                .containsExactly(new Fault(
                        Fault.Kind.PAGE_MISSING,
                        "entry 1",
                        "the page " + PAGE.id() + ", which " + DOCUMENT + " was read from, is not kept"));
    }

    @Test
    void noPageIsGivenWhileNamesAreMasked() {
        try (Ledger ledger = open()) {
            long masked = ledger.decide(new Operation.Redacted(List.of("Zora Petrova")), "desk", "asked for")
                    .sequence();
            assertThat(ledger.pages().areWithheld()).isTrue();
            assertThat(ledger.pages().of(DOCUMENT)).isEmpty();
            assertThat(ledger.pages().has(DOCUMENT)).isTrue();
            assertThat(ledger.verify().faults()).isEmpty();
            ledger.decide(new Operation.Undone(masked), "desk", "no longer");
            assertThat(ledger.pages().of(DOCUMENT)).contains(PAGE);
        }
    }

    @Test
    void aLedgerFromBeforePagesWereKeptIsOpenedAndKeepsThemFromThenOn() throws SQLException {
        execute("DROP TABLE page_of_document", "DROP TABLE page");
        try (Ledger ledger = open()) {
            assertThat(ledger.pages().of(DOCUMENT)).isEmpty();
            assertThat(ledger.record(READING, PAGE)).isInstanceOf(Recording.AlreadyThere.class);
            assertThat(ledger.pages().of(DOCUMENT)).contains(PAGE);
            assertThat(ledger.verify().faults()).isEmpty();
        }
    }

    @Test
    void derivedTablesOfAnotherVersionAreMadeAnewAndPagesStay() throws SQLException {
        execute("PRAGMA user_version = 3");
        try (Ledger ledger = open()) {
            assertThat(ledger.pages().of(DOCUMENT)).contains(PAGE);
            assertThat(ledger.verify().faults()).isEmpty();
        }
    }

    @Test
    void aCopyHasThePagesAndIsRefusedADamagedOne() throws SQLException {
        Path copy = folder.resolve("copy.db");
        assertThat(copied(copy).pages()).isOne();
        assertThat(copied(copy).pages()).isZero();
        try (Ledger ledger = Ledger.open(copy, CLOCK, OwnOrigins.TRACER)) {
            assertThat(ledger.pages().of(DOCUMENT)).contains(PAGE);
            assertThat(ledger.verify().faults()).isEmpty();
        }
        faultsAfter("UPDATE page SET packed = x'00'");
        assertThatThrownBy(() -> copied(folder.resolve("other.db")))
                .isInstanceOf(RashomonException.class)
                .hasMessageContaining("is not sound at the page of " + DOCUMENT);
    }

    private JournalCopy.Outcome copied(Path to) {
        try (SqliteStore from = SqliteStore.open(file);
                SqliteStore into = SqliteStore.open(to)) {
            return new JournalCopy(new JournalCopy.Side("a.db", from), new JournalCopy.Side("copy.db", into))
                    .run(() -> {});
        }
    }

    @Test
    void whatTheLedgerSaidEarlierIsVerifiedWithoutPages() {
        try (Ledger ledger = open();
                Ledger then = ledger.asOf(new LedgerMoment.AfterEntry(1))) {
            assertThat(then.verify().faults()).isEmpty();
            assertThat(then.pages().of(DOCUMENT)).isEmpty();
        }
    }
}
