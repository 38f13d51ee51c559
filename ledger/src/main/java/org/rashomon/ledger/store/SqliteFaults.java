// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;
import org.sqlite.SQLiteException;

/** What SQLite's result codes mean for somebody with a ledger. */
final class SqliteFaults {
    private SqliteFaults() {}

    static RashomonException explained(String where, Throwable thrown) {
        return new RashomonException(ProblemCode.LEDGER_BROKEN, where + " " + meaning(thrown), thrown);
    }

    private static String meaning(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return meaning(sqlite);
            }
        }
        return "cannot be used: " + thrown.getMessage();
    }

    /** The low eight bits of an extended result code are the plain one (sqlite.org/rescode.html). */
    private static String meaning(SQLiteException sqlite) {
        return switch (sqlite.getResultCode().code & 0xff) {
            case 5, 6 -> "is in use by another program";
            case 8 -> "cannot be written: it is read-only";
            case 10 -> "cannot be read or written: " + sqlite.getMessage();
            case 11 -> "is damaged: " + sqlite.getMessage();
            case 13 -> "cannot grow: the disk is full";
            case 14 -> "cannot be opened or made";
            case 26 -> "is not a ledger: it is no SQLite file";
            default -> "cannot be used: " + sqlite.getMessage();
        };
    }
}
