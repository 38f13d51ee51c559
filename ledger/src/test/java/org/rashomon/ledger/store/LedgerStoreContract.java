// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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

    private static LedgerStore.DocumentRows rows(String document, String text) {
        Row claim = new Row.Cells().text(document).text("c1").text(text).row();
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
        return new LedgerStore.DocumentRows(
                document, Map.of(Table.DOCUMENT, List.of(row), Table.CLAIM_TEXT, List.of(claim)));
    }

    @Test
    void aNewStoreIsEmpty() {
        assertThat(store.journal(0)).isEmpty();
        assertThat(store.lastSequence()).isZero();
        assertThat(store.replacedThrough()).isZero();
        for (Table table : Table.values()) {
            assertThat(store.rows(table)).as(table.label()).isEmpty();
        }
        assertThat(store.damage()).isEmpty();
    }

    @Test
    void linesComeBackAsTheyWereAppended() {
        JournalLine first = line(1, JournalLine.BEGINNING);
        JournalLine second = line(2, first.hash());
        assertThat(store.append(first, rows("d1", "one"))).isTrue();
        assertThat(store.append(second, rows("d1", "two"))).isTrue();
        assertThat(store.journal(0)).containsExactly(first, second);
        assertThat(store.journal(1)).containsExactly(second);
        assertThat(store.lastSequence()).isEqualTo(2);
    }

    @Test
    void aLineOutOfTurnIsRefusedWhole() {
        JournalLine first = line(1, JournalLine.BEGINNING);
        store.append(first, rows("d1", "one"));
        assertThat(store.append(line(1, JournalLine.BEGINNING), rows("d2", "two")))
                .isFalse();
        assertThat(store.append(line(3, first.hash()), rows("d2", "two"))).isFalse();
        assertThat(store.journal(0)).containsExactly(first);
        assertThat(store.rows(Table.CLAIM_TEXT)).hasSize(1);
    }

    @Test
    void aDocumentsRowsTakeThePlaceOfThoseItHad() {
        JournalLine first = line(1, JournalLine.BEGINNING);
        store.append(first, rows("d1", "old words"));
        store.append(line(2, first.hash()), rows("d1", "new words"));
        assertThat(store.rows(Table.CLAIM_TEXT))
                .isEqualTo(rows("d1", "new words").rows().get(Table.CLAIM_TEXT));
        assertThat(store.search(List.of("old"), 9)).isEmpty();
        assertThat(store.search(List.of("new", "words"), 9)).hasSize(1);
    }

    @Test
    void rowsAreReplacedTogetherWithHowFarTheyReach() {
        Row incident = new Row.Cells()
                .text("i1")
                .text("raid")
                .text(Optional.empty())
                .text(Optional.empty())
                .number(1)
                .number(1)
                .text("one-origin")
                .row();
        Row event = new Row.Cells().text("i1").text("d1").text("e1").row();
        store.replace(Map.of(Table.INCIDENT_EVENT, List.of(event), Table.INCIDENT, List.of(incident)), 7);
        assertThat(store.rows(Table.INCIDENT)).containsExactly(incident);
        assertThat(store.rows(Table.INCIDENT_EVENT)).containsExactly(event);
        assertThat(store.replacedThrough()).isEqualTo(7);
        store.replace(Map.of(Table.INCIDENT_EVENT, List.of(), Table.INCIDENT, List.of()), 8);
        assertThat(store.rows(Table.INCIDENT)).isEmpty();
    }
}
