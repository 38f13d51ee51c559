// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.sql.SQLException;
import java.util.Optional;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/** What the SQLSTATEs of PostgreSQL mean for somebody with a ledger (its manual's appendix A). */
final class PostgresFaults {
    private PostgresFaults() {}

    static RashomonException explained(String where, Throwable thrown) {
        return new RashomonException(ProblemCode.LEDGER_BROKEN, where + " " + meaning(thrown), thrown);
    }

    private static String meaning(Throwable thrown) {
        Optional<SQLException> told = Optional.empty();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                told = Optional.of(sql);
            }
        }
        return told.map(PostgresFaults::meaning).orElse("cannot be used: " + firstLine(thrown));
    }

    private static String meaning(SQLException sql) {
        return switch (sql.getSQLState()) {
            case "08001" -> "cannot be reached: no server answers there (" + firstLine(sql) + ")";
            case "08000", "08003", "08006", "08007" ->
                "was lost: the connection to the server broke (" + firstLine(sql) + ")";
            case "08004", "28000" -> "does not let this user in: " + firstLine(sql);
            case "28P01" -> "does not let this user in: the password is wrong";
            case "3D000" -> "cannot be opened: there is no such database on the server";
            case "25006" -> "cannot be written: this user, or the server, allows reading alone";
            case "42501" -> "cannot be used so by this user: " + firstLine(sql);
            case "53100" -> "cannot grow: the server's disk is full";
            case "53300" -> "cannot be reached: the server has as many connections as it takes";
            case "55P03" -> "is in use by another program";
            case "57P01", "57P02", "57P03" -> "cannot be reached: the server is starting or stopping";
            case "58030" -> "cannot be read or written: " + firstLine(sql);
            case "XX001", "XX002" -> "is damaged: " + firstLine(sql);
            default -> "cannot be used: " + firstLine(sql);
        };
    }

    /** The driver adds hints and places on further lines. */
    private static String firstLine(Throwable thrown) {
        return String.valueOf(thrown.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^(ERROR|FATAL|PANIC): ", "");
    }
}
