// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Table;
import org.rashomon.model.Labels;
import org.rashomon.model.ProblemCode;

/**
 * How much a ledger holds.
 *
 * @param documents texts whose reading is in force
 * @param claims in those readings
 * @param events in those readings
 * @param incidents made of those events
 * @param problems of the documents and their readings, by code; a code without a problem is missing
 */
public record LedgerSummary(
        int documents, int claims, int events, int incidents, SortedMap<ProblemCode, Integer> problems) {
    static LedgerSummary of(LedgerStore store) {
        SortedMap<ProblemCode, Integer> problems = new TreeMap<>();
        store.eachRow(
                Table.PROBLEM, row -> problems.merge(Labels.parse(ProblemCode.class, row.text(1)), 1, Integer::sum));
        return new LedgerSummary(
                Math.toIntExact(store.count(Table.DOCUMENT)),
                Math.toIntExact(store.count(Table.CLAIM)),
                Math.toIntExact(store.count(Table.EVENT)),
                Math.toIntExact(store.count(Table.INCIDENT)),
                problems);
    }

    public LedgerSummary {
        problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
    }
}
