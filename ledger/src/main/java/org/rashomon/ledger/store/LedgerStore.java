// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.List;
import java.util.Map;

/**
 * Keeps a journal and the tables derived from it. Every method is one transaction: after a crash at any moment the store is as before
 * or as after it.
 */
public interface LedgerStore extends AutoCloseable {
    /**
     * Appends a line and puts a document's rows in the place of those it had.
     *
     * @return false, with nothing done, when {@code line} is not the next one because somebody else has written
     */
    boolean append(JournalLine line, DocumentRows rows);

    /** The lines after {@code sequence}, in order; all of them after 0. */
    List<JournalLine> journal(long sequence);

    /** The number of the last line; 0 when there is none. */
    long lastSequence();

    /**
     * Puts rows in the place of all rows of the tables named.
     *
     * @param through the last line of the journal that the rows take in
     */
    void replace(Map<Table, List<Row>> rows, long through);

    /** What the last {@link #replace} took in; 0 when there was none. */
    long replacedThrough();

    /** All rows, sorted. */
    List<Row> rows(Table table);

    /** Claims whose passage holds all of {@code words}, the best first: rows of {@link Table#CLAIM_TEXT}. */
    List<Row> search(List<String> words, int limit);

    /** What the database itself finds wrong with its file, in its own words; empty when nothing. */
    List<String> damage();

    @Override
    void close();

    /**
     * The rows of one document.
     *
     * @param document the document's id as text
     * @param rows by table; none where the document is out of force
     */
    record DocumentRows(String document, Map<Table, List<Row>> rows) {
        public DocumentRows {
            rows = Map.copyOf(rows);
        }
    }
}
