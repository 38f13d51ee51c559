// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.PostgresAddress;
import org.rashomon.ledger.store.PostgresStore;

/** A real PostgreSQL server, one for all tests of a run; each ledger has a schema of its own. */
final class PostgresServer {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private PostgresServer() {}

    /** Started when first asked for; it stops with this JVM. */
    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }

    /** The address of a ledger that is not there yet. */
    static String newLedger() {
        return "postgresql://postgres@localhost:" + Running.SERVER.getPort() + "/postgres?schema=s"
                + SCHEMAS.incrementAndGet();
    }

    static LedgerStore open(String address) {
        return PostgresStore.open(PostgresAddress.parse(address, Map.of()));
    }

    /** How many lines the journal of a ledger has. */
    static long lines(String address) {
        try (LedgerStore store = open(address)) {
            return store.lastSequence();
        }
    }

    /** Cuts the connections of everybody else; gives how many there were. */
    static int cutAllOthers() throws SQLException {
        try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                        + " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }
}
