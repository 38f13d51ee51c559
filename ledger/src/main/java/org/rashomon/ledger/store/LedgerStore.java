// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps a journal and the tables derived from it. Every method is one transaction: after a crash at any moment the store is as before
 * or as after it. Several processes may have one store open; who writes second is told so, and looks again.
 */
public interface LedgerStore extends AutoCloseable {
    /**
     * Appends a line and does to the derived tables what it brings; {@link Derivation#DOCUMENTS} has then come as far as this line.
     *
     * @param from how far the tables of documents had come when {@code change} was made of them
     * @return false, with nothing done, when {@code line} is not the next one, or when those tables are not as they were or have not come
     *     as far as the line before, because somebody else has written
     */
    default boolean append(JournalLine line, Stage from, Change change) {
        return append(line, from, change, List.of());
    }

    /**
     * The same, and keeps the pages that the line was read from.
     *
     * @param pages kept in the same transaction; those that are there already stay as they are
     */
    boolean append(JournalLine line, Stage from, Change change, List<KeptPage> pages);

    /** The captured pages. */
    PageStore pages();

    /**
     * Appends lines of another ledger's journal, which follow one another; no derivation comes further by it.
     *
     * @return false, with nothing done, when the first is not the next one
     */
    boolean takeOver(List<JournalLine> lines);

    /** The lines after {@code sequence}, in order, at most so many; from the first after 0. */
    List<JournalLine> journal(long sequence, int most);

    /** The lines of these numbers that there are, in order. */
    List<JournalLine> lines(Collection<Long> sequences);

    /** The number of the last line; 0 when there is none. */
    long lastSequence();

    /**
     * Does to the derived tables what brings a derivation from one line of the journal to a later one.
     *
     * @param from how far the derivation had come when {@code change} was made
     * @return false, with nothing done, when it is not just there, because somebody else has written
     */
    boolean derive(Derivation derivation, Stage from, long through, Change change);

    Stage derived(Derivation derivation);

    /** Empties all derived tables; a new generation of each begins. */
    void clear();

    /** Gives all rows, one at a time and in no order; {@code taker} must not come back to the store. */
    void eachRow(Table table, Consumer<Row> taker);

    /**
     * The rows that have one of {@code values} in a column, in the order of {@link Row}.
     *
     * @param column one of the table's {@link Table#keys}
     */
    default List<Row> rows(Table table, String column, Collection<String> values) {
        return rowsInAnyOrder(table, column, values).stream().sorted().toList();
    }

    /** As {@link #rows}, for those by the thousand whose order tells nothing. */
    List<Row> rowsInAnyOrder(Table table, String column, Collection<String> values);

    /** How many rows a table has. */
    long count(Table table);

    /**
     * Answers a question from the tables as they are at one moment, without waiting for whoever writes.
     *
     * @param question may be asked by many at a time; must not come back to the store
     */
    <T> T ask(Function<IncidentTables, T> question);

    /** Claims whose passage holds all of {@code words}, the best first: rows of {@link Table#CLAIM_TEXT}. */
    List<Row> search(List<String> words, int limit);

    /** What the database itself finds wrong with what it keeps, in its own words; empty when nothing. */
    List<String> damage();

    @Override
    void close();
}
