// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.rashomon.model.RashomonException;

/**
 * A ledger in a schema of a PostgreSQL database, for teams. Many processes may write at a time; their transactions wait for each
 * other by an advisory lock, and readers wait for nobody.
 */
public final class PostgresStore extends JdbiStore {
    /**
     * Connections for one kind of work.
     *
     * @param most at a time
     * @param onlyReads whether they refuse to write, and each transaction sees one state of the database from its first statement on
     */
    private record Pool(String name, int most, boolean onlyReads) {}

    /** A ledger's calls wait for each other; a few more are for who looks in meanwhile. */
    private static final Pool LEDGER = new Pool("ledger", 4, false);

    /** Those who only ask do not wait behind those who write. */
    private static final Pool READERS = new Pool("readers", 8, true);

    private static final int CONNECT_MILLIS = 10_000;

    /**
     * What every connection is told. A rebuild of a large ledger holds the others up for minutes, and no longer; a writer whose
     * machine is gone lets go within a minute; and what is acknowledged is on the server's disk, whatever its own settings say.
     */
    private static final String SETTINGS = """
            SELECT set_config('lock_timeout', '300s', false), set_config('tcp_keepalives_idle', '30', false),
              set_config('tcp_keepalives_interval', '10', false), set_config('tcp_keepalives_count', '3', false),
              set_config('synchronous_commit',
                CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on' ELSE current_setting('synchronous_commit') END, false)""";

    private final HikariDataSource connections;
    private final HikariDataSource readers;
    private final Jdbi reading;

    private PostgresStore(String where, HikariDataSource connections, HikariDataSource readers) {
        super(where, jdbi(connections), new PostgresDialect());
        this.connections = connections;
        this.readers = readers;
        this.reading = jdbi(readers);
    }

    /**
     * Opens the ledger at an address; it is made when the schema is missing or empty.
     *
     * @throws RashomonException with code {@code LEDGER_BROKEN} and a message that names the address without its password
     */
    public static PostgresStore open(PostgresAddress address) {
        HikariDataSource connections = connect(address, LEDGER);
        try {
            new PostgresSchema(address, connections, jdbi(connections)).prepare();
            return new PostgresStore(address.toString(), connections, connect(address, READERS));
        } catch (JdbiException | FlywayException refused) {
            connections.close();
            throw PostgresFaults.explained(address.toString(), refused);
        } catch (RashomonException foreign) {
            connections.close();
            throw foreign;
        }
    }

    /**
     * True when there is a ledger at an address.
     *
     * @throws RashomonException as {@link #open}
     */
    public static boolean isThere(PostgresAddress address) {
        try (HikariDataSource connections = connect(address, LEDGER)) {
            return new PostgresSchema(address, connections, jdbi(connections)).isThere();
        } catch (JdbiException refused) {
            throw PostgresFaults.explained(address.toString(), refused);
        }
    }

    private static HikariDataSource connect(PostgresAddress address, Pool pool) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(pool.name());
        config.setDriverClassName("org.postgresql.Driver");
        config.setJdbcUrl(address.jdbcUrl());
        config.setDataSourceProperties(address.driverProperties());
        config.setMaximumPoolSize(pool.most());
        config.setMinimumIdle(1);
        if (pool.onlyReads()) {
            config.setReadOnly(true);
            config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        }
        config.setConnectionTimeout(CONNECT_MILLIS);
        config.setConnectionInitSql(SETTINGS);
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException refused) {
            throw PostgresFaults.explained(address.toString(), refused);
        }
    }

    private static Jdbi jdbi(HikariDataSource connections) {
        return Jdbi.create(connections).registerArrayType(String.class, "text").registerArrayType(Long.class, "bigint");
    }

    /** Outside of a transaction the driver would fetch all rows at once. */
    @Override
    <T> T asking(Jdbi database, Function<Handle, T> question) {
        return database.inTransaction(question::apply);
    }

    @Override
    <T> T reading(Function<Handle, T> question) {
        return reading.inTransaction(question::apply);
    }

    @Override
    List<Row> search(Handle db, List<String> words, int limit) {
        String query = SearchTerms.query(words);
        if (query.isEmpty()) {
            return List.of();
        }
        return db.createQuery("""
                        SELECT document, claim, "text" FROM claim_text, CAST(? AS tsquery) AS query
                        WHERE words @@ query ORDER BY ts_rank(words, query, 1) DESC, document, claim LIMIT ?""")
                .bind(0, query)
                .bind(1, limit)
                .map((row, context) -> DerivedTables.row(row, Table.CLAIM_TEXT))
                .list();
    }

    /** PostgreSQL counts the pages that did not have their checksum when they were read. */
    @Override
    List<String> damage(Handle db) {
        List<String> damage = new ArrayList<>(
                db.createQuery("SELECT checksum_failures || ' pages of the database did not have their checksum'"
                                + " FROM pg_stat_database WHERE datname = current_database() AND checksum_failures > 0")
                        .mapTo(String.class)
                        .list());
        damage.addAll(db.createQuery(
                        "SELECT 'the index ' || CAST(indexrelid AS regclass) || ' is not valid' FROM pg_index"
                                + " JOIN pg_class ON pg_class.oid = indrelid"
                                + " WHERE relnamespace = CAST(current_schema() AS regnamespace) AND NOT indisvalid ORDER BY 1")
                .mapTo(String.class)
                .list());
        return damage;
    }

    @Override
    public void close() {
        readers.close();
        connections.close();
    }
}
