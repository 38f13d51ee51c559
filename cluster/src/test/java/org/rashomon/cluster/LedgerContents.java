// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rashomon.ledger.store.JournalLine;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.PageKey;
import org.rashomon.ledger.store.Row;
import org.rashomon.ledger.store.Table;

/**
 * All that a ledger holds, row for row.
 *
 * @param journal with the time at which each line was written, and its hash
 * @param pages which page of which document is kept
 * @param tables the derived ones
 */
record LedgerContents(List<JournalLine> journal, List<PageKey> pages, Map<Table, List<Row>> tables) {
    private static final String UNTIMED = "";

    static LedgerContents at(String address) {
        try (LedgerStore store = LedgerServer.open(address)) {
            Map<Table, List<Row>> tables = new EnumMap<>(Table.class);
            for (Table table : Table.values()) {
                List<Row> rows = new ArrayList<>();
                store.eachRow(table, rows::add);
                Collections.sort(rows);
                tables.put(table, rows);
            }
            return new LedgerContents(
                    store.journal(0, Integer.MAX_VALUE), store.pages().after(0, Integer.MAX_VALUE), tables);
        }
    }

    /** Without the times at which lines were written, and the hashes over them. */
    LedgerContents untimed() {
        List<JournalLine> lines = journal.stream()
                .map(line -> new JournalLine(
                        line.sequence(),
                        new JournalLine.Note(
                                line.note().author(), UNTIMED, line.note().reason()),
                        line.operation(),
                        line.payload(),
                        UNTIMED))
                .toList();
        return new LedgerContents(lines, pages, tables);
    }

    /** Fails with the first table that is another. */
    void assertIs(LedgerContents expected) {
        assertThat(journal).isEqualTo(expected.journal());
        assertThat(pages).isEqualTo(expected.pages());
        expected.tables()
                .forEach((table, rows) ->
                        assertThat(tables.get(table)).as("%s", table).isEqualTo(rows));
    }
}
