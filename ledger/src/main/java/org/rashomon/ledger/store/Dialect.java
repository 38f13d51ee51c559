// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.rashomon.model.RashomonException;

/** Where one database says in other words what the other says too. */
interface Dialect {
    /**
     * A column that a database needs beside those of a table.
     *
     * @param cell its cell for a row, as text that the database reads
     */
    record Addition(String column, String type, Function<Row, String> cell) {}

    /** The type of a column, so that texts are ordered by their code points. */
    String type(Column.Kind kind);

    /** The condition that a column has one of the values bound to its question mark by {@link #values}, however many. */
    String isOneOf(String column);

    /** Values for {@link #isOneOf}, as they are bound. */
    Object values(Column.Kind kind, Collection<String> values);

    /** The aggregate that joins the values of a column of numbers by commas, in no order. */
    String joined(String column);

    /** The query for all of some words, or longer ones that begin with them; empty when there is no word. */
    String prefixes(List<String> words);

    /** The numbers of the incidents in whose {@link Table#INCIDENT_TEXT} a query of {@link #prefixes} finds something. */
    String incidentsWithWords();

    default List<Addition> additions(Table table) {
        return List.of();
    }

    /** Waits until nobody else writes, at the beginning of a transaction that writes. */
    void lock(Handle db);

    /** What a fault of the database means for somebody with a ledger. */
    RashomonException explained(String where, Throwable thrown);
}
