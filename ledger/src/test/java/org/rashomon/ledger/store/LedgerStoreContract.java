// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry.Operation;

/** What every store has to do; a new one is tested by a subclass that opens it. */
abstract class LedgerStoreContract {
    private static final DocumentId DOCUMENT = DocumentId.ofText("one");
    private static final JournalLine.Note NOTE = new JournalLine.Note("tester", "2031-03-05T10:00:00Z", "a test");

    private LedgerStore store;

    /** An empty store. */
    abstract LedgerStore open();

    @BeforeEach
    void openStore() {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    private static JournalLine line(long sequence, String previous) {
        return JournalLine.following(sequence, previous, NOTE, new Operation.Withdrawn(DOCUMENT));
    }

    private static Row text(String document, String claim, String text) {
        return new Row.Cells().text(document).text(claim).text(text).row();
    }

    private static Change rows(String document, String text) {
        Row row = new Row.Cells()
                .text(document)
                .text("a.txt")
                .text(Optional.empty())
                .text(Optional.empty())
                .text(Optional.empty())
                .text(Optional.empty())
                .text(Optional.empty())
                .text("reader 1")
                .text(text)
                .row();
        return new Change.Builder()
                .remove(Table.DOCUMENT, "id", List.of(document))
                .remove(Table.CLAIM_TEXT, "document", List.of(document))
                .add(Table.DOCUMENT, row)
                .add(Table.CLAIM_TEXT, text(document, "c1", text))
                .change();
    }

    private static Row incident(String id) {
        return new Row.Cells()
                .text(id)
                .text("raid")
                .text(Optional.empty())
                .text(Optional.empty())
                .number(1)
                .number(1)
                .text("one-origin")
                .row();
    }

    private List<Row> all(Table table) {
        List<Row> rows = new ArrayList<>();
        store.eachRow(table, rows::add);
        rows.sort(Comparator.naturalOrder());
        return rows;
    }

    @Test
    void aNewStoreIsEmpty() {
        assertThat(store.journal(0, 99)).isEmpty();
        assertThat(store.lastSequence()).isZero();
        for (Derivation derivation : Derivation.values()) {
            assertThat(store.derivedThrough(derivation)).isZero();
        }
        for (Table table : Table.values()) {
            assertThat(all(table)).as(table.label()).isEmpty();
            assertThat(store.count(table)).as(table.label()).isZero();
        }
        assertThat(store.damage()).isEmpty();
    }

    @Test
    void linesComeBackAsTheyWereAppended() {
        JournalLine first = line(1, JournalLine.BEGINNING);
        JournalLine second = line(2, first.hash());
        assertThat(store.append(first, rows("d1", "one"))).isTrue();
        assertThat(store.append(second, rows("d1", "two"))).isTrue();
        assertThat(store.journal(0, 99)).containsExactly(first, second);
        assertThat(store.journal(1, 99)).containsExactly(second);
        assertThat(store.lastSequence()).isEqualTo(2);
    }

    @Test
    void aLineOutOfTurnIsRefusedWhole() {
        JournalLine first = line(1, JournalLine.BEGINNING);
        store.append(first, rows("d1", "one"));
        assertThat(store.append(line(1, JournalLine.BEGINNING), rows("d2", "two")))
                .isFalse();
        assertThat(store.append(line(3, first.hash()), rows("d2", "two"))).isFalse();
        assertThat(store.journal(0, 99)).containsExactly(first);
        assertThat(store.count(Table.CLAIM_TEXT)).isOne();
        assertThat(store.derivedThrough(Derivation.DOCUMENTS)).isOne();
    }

    @Test
    void linesAreGivenAFewAtATimeAndByNumber() {
        JournalLine first = line(1, JournalLine.BEGINNING);
        JournalLine second = line(2, first.hash());
        JournalLine third = line(3, second.hash());
        List.of(first, second, third)
                .forEach(line -> assertThat(store.append(line, Change.none())).isTrue());
        assertThat(store.journal(0, 2)).containsExactly(first, second);
        assertThat(store.lines(List.of(3L, 1L, 8L))).containsExactly(first, third);
        assertThat(store.lines(List.of())).isEmpty();
    }

    @Test
    void aDocumentsRowsTakeThePlaceOfThoseItHad() {
        JournalLine first = line(1, JournalLine.BEGINNING);
        store.append(first, rows("d1", "old words"));
        store.append(line(2, first.hash()), rows("d1", "new words"));
        assertThat(all(Table.CLAIM_TEXT)).containsExactly(text("d1", "c1", "new words"));
        assertThat(store.search(List.of("old"), 9)).isEmpty();
        assertThat(store.search(List.of("new", "words"), 9)).containsExactly(text("d1", "c1", "new words"));
        assertThat(store.search(List.of(), 9)).isEmpty();
    }

    @Test
    void rowsAreLookedUpByTheirKeys() {
        store.derive(
                Derivation.DOCUMENTS,
                0,
                0,
                new Change.Builder()
                        .add(Table.CLAIM_TEXT, text("d2", "c1", "two"))
                        .add(Table.CLAIM_TEXT, text("d1", "c2", "one"))
                        .add(Table.CLAIM_TEXT, text("d1", "c1", "one"))
                        .add(Table.CLAIM_TEXT, text("d3", "c1", "three"))
                        .change());
        assertThat(store.rows(Table.CLAIM_TEXT, "document", List.of("d1", "d2", "d1", "d9")))
                .containsExactly(text("d1", "c1", "one"), text("d1", "c2", "one"), text("d2", "c1", "two"));
        assertThat(store.rows(Table.CLAIM_TEXT, "document", List.of())).isEmpty();
        assertThatThrownBy(() -> store.rows(Table.CLAIM_TEXT, "text", List.of("one")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("text");
    }

    @Test
    void numbersAreLookedUpAsNumbers() {
        Row key = new Row.Cells().number(7).number(-42).row();
        store.derive(
                Derivation.INCIDENTS,
                0,
                0,
                new Change.Builder().add(Table.EPISODE_KEY, key).change());
        assertThat(store.rows(Table.EPISODE_KEY, "key", List.of("-42"))).containsExactly(key);
    }

    @Test
    void whoDerivesSecondIsToldSo() {
        Change change = new Change.Builder().add(Table.INCIDENT, incident("i1")).change();
        assertThat(store.derive(Derivation.INCIDENTS, 0, 7, change)).isTrue();
        assertThat(store.derivedThrough(Derivation.INCIDENTS)).isEqualTo(7);
        assertThat(store.derive(Derivation.INCIDENTS, 0, 8, change)).isFalse();
        assertThat(all(Table.INCIDENT)).containsExactly(incident("i1"));
        Change more = new Change.Builder()
                .remove(Table.INCIDENT, "id", List.of("i1"))
                .add(Table.INCIDENT, incident("i2"))
                .change();
        assertThat(store.derive(Derivation.INCIDENTS, 7, 8, more)).isTrue();
        assertThat(all(Table.INCIDENT)).containsExactly(incident("i2"));
    }

    @Test
    void aDerivationIsClearedAlone() {
        store.append(line(1, JournalLine.BEGINNING), rows("d1", "one"));
        store.derive(
                Derivation.INCIDENTS,
                0,
                1,
                new Change.Builder().add(Table.INCIDENT, incident("i1")).change());
        store.clear(Derivation.INCIDENTS);
        assertThat(store.count(Table.INCIDENT)).isZero();
        assertThat(store.derivedThrough(Derivation.INCIDENTS)).isZero();
        assertThat(store.count(Table.DOCUMENT)).isOne();
        store.clear(Derivation.DOCUMENTS);
        assertThat(store.search(List.of("one"), 9)).isEmpty();
        assertThat(store.lastSequence()).isOne();
    }

    @Test
    void whatIsNotDerivedYetLetsNoLineIn() {
        JournalLine first = line(1, JournalLine.BEGINNING);
        store.append(first, rows("d1", "one"));
        store.clear(Derivation.DOCUMENTS);
        assertThat(store.append(line(2, first.hash()), rows("d2", "two"))).isFalse();
    }
}
