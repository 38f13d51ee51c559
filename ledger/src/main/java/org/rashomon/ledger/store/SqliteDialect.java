// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rashomon.model.RashomonException;

/** As SQLite says it. */
final class SqliteDialect implements Dialect {
    @Override
    public String type(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> "TEXT";
            case NUMBER -> "INTEGER";
        };
    }

    /** One value that is a JSON array, for there is a limit to how many question marks a statement may have. */
    @Override
    public String isOneOf(String column) {
        return column + " IN (SELECT value FROM json_each(?))";
    }

    @Override
    public Object values(Column.Kind kind, Collection<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        switch (kind) {
            case TEXT -> values.forEach(array::add);
            case NUMBER -> values.forEach(value -> array.add(Long.parseLong(value)));
        }
        return array.toString();
    }

    @Override
    public String joined(String column) {
        return "group_concat(" + column + ")";
    }

    @Override
    public String prefixes(List<String> words) {
        return words.stream().map(word -> SqliteStore.phrase(word) + "*").collect(Collectors.joining(" "));
    }

    @Override
    public String incidentsWithWords() {
        return "SELECT incident FROM incident_text WHERE rowid IN"
                + " (SELECT rowid FROM incident_search WHERE incident_search MATCH ?)";
    }

    /** A transaction that writes is told so when it begins: {@code BEGIN IMMEDIATE} waits by itself. */
    @Override
    public void lock(Handle db) {}

    @Override
    public RashomonException explained(String where, Throwable thrown) {
        return SqliteFaults.explained(where, thrown);
    }
}
