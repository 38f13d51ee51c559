// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

/**
 * A column of a derived table.
 *
 * @param name as in the database
 * @param kind of its cells
 * @param optional whether a cell may be missing
 */
public record Column(String name, Kind kind, boolean optional) {
    /** What a cell holds. */
    public enum Kind {
        TEXT,
        /** A whole number of 64 bits. */
        NUMBER
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Of the words of {@link Table}: a question mark for what may be missing, a hash for a number. */
    static Column told(String words) {
        boolean number = words.endsWith("#");
        String rest = number ? words.substring(0, words.length() - 1) : words;
        boolean optional = rest.endsWith("?");
        String name = optional ? rest.substring(0, rest.length() - 1) : rest;
        return new Column(name, number ? Kind.NUMBER : Kind.TEXT, optional);
    }
}
