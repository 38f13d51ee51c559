// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL server, one for all tests of a run; each test has a schema of its own. */
public final class PostgresServer {
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

    public static int port() {
        return Running.SERVER.getPort();
    }

    /** The address of a schema that is not there yet. */
    public static String newAddress() {
        return address("postgres", "s" + SCHEMAS.incrementAndGet());
    }

    static String address(String user, String schema) {
        return "postgresql://" + user + "@localhost:" + port() + "/postgres?schema=" + schema;
    }

    static PostgresAddress parsed(String address) {
        return PostgresAddress.parse(address, Map.of());
    }

    /** Does as the server's owner would. */
    static void execute(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + port() + "/postgres?user=postgres");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first cell of an answer, as its owner is given it. */
    public static Optional<String> asked(String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + port() + "/postgres?user=postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }

    /** What is done while a rule of {@code pg_hba.conf} goes before all others. */
    interface Visit {
        void run() throws Exception;
    }

    static void underRule(String rule, Visit visit) throws Exception {
        Path rules = Path.of(asked("SHOW hba_file").orElseThrow());
        String before = Files.readString(rules, StandardCharsets.UTF_8);
        letIn(rules, rule + "\n" + before);
        try {
            visit.run();
        } finally {
            letIn(rules, before);
        }
    }

    private static void letIn(Path file, String rules) throws IOException, SQLException {
        Files.writeString(file, rules, StandardCharsets.UTF_8);
        String loaded = "SELECT pg_conf_load_time()";
        Optional<String> before = asked(loaded);
        execute("SELECT pg_reload_conf()");
        while (asked(loaded).equals(before)) {
            execute("SELECT pg_sleep(0.05)");
        }
    }
}
