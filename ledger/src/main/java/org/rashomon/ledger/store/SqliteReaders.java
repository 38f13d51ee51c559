// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;

/** Connections that only read a file, for many who ask at a time; opened when somebody asks first. */
final class SqliteReaders implements AutoCloseable {
    /** SQLite answers in memory most of the time: more than a few times the cores would only wait for each other. */
    private static final int MOST = 8;

    /** Kibibytes of the file that each connection keeps; a negative number of pages means that (sqlite.org/pragma.html). */
    private static final int CACHE = -32_000;

    private final String address;
    private Optional<HikariDataSource> connections = Optional.empty();
    private Optional<Jdbi> jdbi = Optional.empty();
    private boolean closed;

    SqliteReaders(String address) {
        this.address = address;
    }

    synchronized Jdbi jdbi() {
        if (closed) {
            throw new IllegalStateException("the ledger is closed");
        }
        Jdbi known = jdbi.orElseGet(() -> {
            HikariDataSource opened = connect();
            connections = Optional.of(opened);
            return Jdbi.create(opened);
        });
        jdbi = Optional.of(known);
        return known;
    }

    private HikariDataSource connect() {
        SQLiteConfig reading = new SQLiteConfig();
        reading.setCacheSize(CACHE);
        HikariConfig config = new HikariConfig();
        config.setPoolName("readers");
        config.setJdbcUrl(address);
        config.setDataSourceProperties(reading.toProperties());
        config.setConnectionInitSql("PRAGMA query_only = ON");
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        return new HikariDataSource(config);
    }

    @Override
    public synchronized void close() {
        closed = true;
        connections.ifPresent(HikariDataSource::close);
    }
}
