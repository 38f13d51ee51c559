// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Makes the derived tables of this version in the place of those of an older one; the journal stays as it is. */
final class DerivedMigration implements JavaMigration {
    /** Tells our tables from those that somebody adds to the schema. */
    private static final String MARK = "Rashomon: derived from the journal";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(Integer.toString(DerivedSchema.VERSION));
    }

    @Override
    public String getDescription() {
        return "derived tables";
    }

    @Override
    @SuppressWarnings("NullAway") // Flyway's word for "not checked"
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String table : older(statement)) {
                statement.execute("DROP TABLE \"" + table + '"');
            }
            for (String sql : DerivedSchema.statements(new PostgresDialect(), "")) {
                statement.execute(sql);
            }
            statement.execute("CREATE INDEX claim_text_is_searched ON claim_text USING gin (words)");
            statement.execute("CREATE INDEX incident_text_is_searched ON incident_text USING gin (words)");
            for (Table table : Table.values()) {
                statement.execute("COMMENT ON TABLE " + table.label() + " IS '" + MARK + "'");
            }
            statement.execute("COMMENT ON TABLE derivation IS '" + MARK + "'");
        }
    }

    private static List<String> older(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT relname FROM pg_class WHERE relkind = 'r'"
                + " AND relnamespace = CAST(current_schema() AS regnamespace)"
                + " AND obj_description(oid, 'pg_class') = '" + MARK + "' ORDER BY relname")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
