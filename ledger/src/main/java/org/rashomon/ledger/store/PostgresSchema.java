// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/** The tables of a ledger in a schema of a PostgreSQL database, and the check that a schema holds one. */
final class PostgresSchema {
    private static final String HISTORY = "flyway_schema_history";
    private static final String MIGRATIONS = "classpath:org/rashomon/ledger/store/postgresql";

    private final PostgresAddress address;
    private final DataSource server;
    private final Jdbi jdbi;

    PostgresSchema(PostgresAddress address, DataSource server, Jdbi jdbi) {
        this.address = address;
        this.server = server;
        this.jdbi = jdbi;
    }

    /** Makes the tables in a schema that is empty or missing; refuses one that is another program's or a newer version's. */
    void prepare() {
        if (!isOfThisVersion()) {
            jdbi.useHandle(this::migrateAlone);
        }
    }

    /** True when there is a ledger, of whatever version. */
    boolean isThere() {
        return jdbi.withHandle(db -> version(db).isPresent());
    }

    private boolean isOfThisVersion() {
        Optional<Integer> version = jdbi.withHandle(this::version);
        version.ifPresent(this::refuseNewer);
        return version.equals(Optional.of(DerivedSchema.VERSION)) && jdbi.withHandle(db -> hasTable(db, "page"));
    }

    /** Two programs that open a new ledger at one moment do not make it twice. */
    private void migrateAlone(Handle db) {
        db.execute("SELECT pg_advisory_lock(?, hashtext(?))", PostgresDialect.LOCKS, address.schema());
        try {
            if (!isOfThisVersion()) {
                refuseForeign(db);
                // Flyway tries for ten seconds what is not allowed.
                db.execute("CREATE SCHEMA IF NOT EXISTS " + address.schema());
                migrate();
            }
        } finally {
            db.execute("SELECT pg_advisory_unlock(?, hashtext(?))", PostgresDialect.LOCKS, address.schema());
        }
    }

    private void migrate() {
        Flyway.configure(PostgresSchema.class.getClassLoader())
                .dataSource(server)
                .defaultSchema(address.schema())
                .schemas(address.schema())
                .createSchemas(false)
                .table(HISTORY)
                .locations(MIGRATIONS)
                .javaMigrations(new DerivedMigration())
                // A ledger from before pages were kept gets their tables after derived ones of a higher number.
                .outOfOrder(true)
                // Each version makes all derived tables anew, so that those between are none of its business.
                .ignoreMigrationPatterns("*:missing", "*:future")
                .load()
                .migrate();
    }

    /** Empty when there is no ledger. */
    private Optional<Integer> version(Handle db) {
        boolean isLedger = hasTable(db, HISTORY) && hasTable(db, "journal");
        return isLedger
                ? db.createQuery("SELECT CAST(floor(max(CAST(version AS numeric))) AS int) FROM " + HISTORY
                                + " WHERE success")
                        .mapTo(Integer.class)
                        .findOne()
                : Optional.empty();
    }

    private boolean hasTable(Handle db, String name) {
        return db.createQuery("SELECT count(*) FROM pg_tables WHERE schemaname = ? AND tablename = ?")
                        .bind(0, address.schema())
                        .bind(1, name)
                        .mapTo(Long.class)
                        .one()
                == 1;
    }

    private void refuseNewer(int version) {
        if (version > DerivedSchema.VERSION) {
            throw broken(String.format(
                    Locale.ROOT,
                    "was made by a newer version of this program (ledger version %d; this one reads %d)",
                    version,
                    DerivedSchema.VERSION));
        }
    }

    /** An interrupted beginning has the list of migrations and nothing else. */
    private void refuseForeign(Handle db) {
        List<String> tables = db.createQuery("SELECT relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace"
                        + " WHERE nspname = ? AND relkind IN ('r', 'p', 'v', 'm', 'f', 'S') ORDER BY relname")
                .bind(0, address.schema())
                .mapTo(String.class)
                .list();
        boolean isOurs =
                tables.isEmpty() || tables.contains(HISTORY) && (tables.size() == 1 || tables.contains("journal"));
        if (!isOurs) {
            throw broken("is not a ledger: the schema " + address.schema()
                    + " has tables of another program; name a schema of its own with ?schema=NAME");
        }
    }

    private RashomonException broken(String message) {
        return new RashomonException(ProblemCode.LEDGER_BROKEN, address + " " + message);
    }
}
