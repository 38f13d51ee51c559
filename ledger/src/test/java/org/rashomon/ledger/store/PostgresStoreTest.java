// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.ledger.PageAround;
import org.rashomon.model.DocumentId;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

class PostgresStoreTest extends LedgerStoreContract {
    private static final String A_LINE =
            "INSERT INTO %s.journal VALUES (%d, '2031', 'a', 'withdrawn', '\\x00', 'r', 'h%d')";

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    @TempDir
    Path folder;

    private final PostgresAddress address = PostgresServer.parsed(PostgresServer.newAddress());

    @Override
    LedgerStore open() {
        return PostgresStore.open(address);
    }

    private void execute(String sql) throws SQLException {
        PostgresServer.execute("SET search_path = " + address.schema(), sql);
    }

    private static void assertRefused(String address, String why) {
        assertThatThrownBy(
                        () -> PostgresStore.open(PostgresServer.parsed(address)).close())
                .isInstanceOf(RashomonException.class)
                .hasMessageContaining("@localhost:")
                .hasMessageContaining(why)
                .hasMessageNotContaining("sesame")
                .satisfies(thrown ->
                        assertThat(((RashomonException) thrown).code()).isEqualTo(ProblemCode.LEDGER_BROKEN));
    }

    @Test
    void aServerThatIsNotThereIsNamed() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertRefused("postgresql://me:sesame@localhost:" + free + "/war", "no server answers");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        assertRefused(
                "postgresql://postgres:sesame@localhost:" + PostgresServer.port() + "/atlantis", "no such database");
    }

    @Test
    void aPasswordIsAskedForAndNotRepeated() throws Exception {
        String keeper = "keeper_" + address.schema();
        PostgresServer.execute(
                "CREATE ROLE " + keeper + " LOGIN PASSWORD 'open'",
                "GRANT USAGE ON SCHEMA " + address.schema() + " TO " + keeper,
                "GRANT SELECT ON ALL TABLES IN SCHEMA " + address.schema() + " TO " + keeper);
        String rest = "@localhost:" + PostgresServer.port() + "/postgres?schema=" + address.schema();
        Path passwords = Files.createFile(folder.resolve("pgpass"), PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.writeString(passwords, "localhost:*:postgres:" + keeper + ":open\n", StandardCharsets.UTF_8);
        PostgresServer.underRule("host all " + keeper + " all scram-sha-256", () -> {
            assertRefused("postgresql://" + keeper + ":sesame" + rest, "the password is wrong");
            assertRefused("postgresql://" + keeper + rest, "no password was provided");
            assertIsThere("postgresql://" + keeper + ":open" + rest);
            System.setProperty("org.postgresql.pgpassfile", passwords.toString());
            assertIsThere("postgresql://" + keeper + rest);
        });
        System.clearProperty("org.postgresql.pgpassfile");
    }

    private static void assertIsThere(String address) {
        assertThat(PostgresStore.isThere(PostgresServer.parsed(address))).isTrue();
    }

    @Test
    void aSchemaOfAnotherProgramIsLeftAlone() throws SQLException {
        PostgresServer.execute("CREATE SCHEMA library", "CREATE TABLE library.book (title text)");
        assertRefused(PostgresServer.address("postgres", "library"), "another program");
        assertThat(PostgresServer.asked("SELECT count(*) FROM pg_tables WHERE schemaname = 'library'"))
                .contains("1");
    }

    @Test
    void aNewerLedgerIsNotTouched() throws SQLException {
        execute("UPDATE flyway_schema_history SET version = '99' WHERE version = '" + DerivedSchema.VERSION + "'");
        assertRefused(PostgresServer.address("postgres", address.schema()), "newer version");
    }

    @Test
    void tablesOfAnOlderVersionAreMadeAnewAndTheJournalStays() throws SQLException {
        execute(String.format(Locale.ROOT, A_LINE, address.schema(), 1, 1));
        execute("UPDATE flyway_schema_history SET version = '1.1' WHERE version = '" + DerivedSchema.VERSION + "'");
        execute("UPDATE derivation SET through = 1");
        execute("ALTER TABLE figure RENAME TO number");
        execute("CREATE TABLE notes_of_the_desk (note text)");
        try (PostgresStore store = PostgresStore.open(address)) {
            assertThat(store.lastSequence()).isOne();
            assertThat(store.derived(Derivation.DOCUMENTS).through()).isZero();
            assertThat(store.count(Table.FIGURE)).isZero();
        }
        assertThat(PostgresServer.asked("SELECT string_agg(tablename, ' ') FROM pg_tables WHERE schemaname = '"
                        + address.schema() + "' AND tablename IN ('number', 'notes_of_the_desk')"))
                .contains("notes_of_the_desk");
    }

    @Test
    void aLedgerIsThereOrNot() {
        assertThat(PostgresStore.isThere(address)).isTrue();
        assertThat(PostgresStore.isThere(PostgresServer.parsed(PostgresServer.newAddress())))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal SET reason = 'another'",
                "DELETE FROM journal",
                "TRUNCATE journal",
                "INSERT INTO journal VALUES (1, '', '', '', '', '', '') ON CONFLICT (sequence) DO UPDATE SET reason = ''",
                "INSERT INTO journal VALUES (9, '', '', '', '', '', '')",
                "SET session_replication_role = replica; DELETE FROM journal"
            })
    void theDatabaseItselfRefusesToChangeTheJournal(String statement) throws SQLException {
        execute(String.format(Locale.ROOT, A_LINE, address.schema(), 1, 1));
        assertThatThrownBy(() -> execute(statement)).hasMessageContaining("append-only");
    }

    @Test
    void theJournalIsKeptAlsoWhenItsSchemaIsRenamed() throws SQLException {
        String renamed = address.schema() + "_moved";
        execute("ALTER SCHEMA " + address.schema() + " RENAME TO " + renamed);
        PostgresServer.execute(String.format(Locale.ROOT, A_LINE, renamed, 1, 1));
        assertThatThrownBy(() -> PostgresServer.execute(String.format(Locale.ROOT, A_LINE, renamed, 3, 3)))
                .hasMessageContaining("append-only");
    }

    @Test
    void whoMayOnlyReadReadsAndIsToldSoWhenWriting() throws SQLException {
        String reader = "reader_" + address.schema();
        PostgresServer.execute(
                "CREATE ROLE " + reader + " LOGIN",
                "GRANT USAGE ON SCHEMA " + address.schema() + " TO " + reader,
                "GRANT SELECT ON ALL TABLES IN SCHEMA " + address.schema() + " TO " + reader);
        try (PostgresStore store =
                PostgresStore.open(PostgresServer.parsed(PostgresServer.address(reader, address.schema())))) {
            assertThat(store.count(Table.CLAIM)).isZero();
            assertThatThrownBy(() -> store.clear())
                    .isInstanceOf(RashomonException.class)
                    .hasMessageContaining(reader + "@")
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void whoMayNotMakeASchemaIsToldSo() throws SQLException {
        String guest = "guest_" + address.schema();
        PostgresServer.execute("CREATE ROLE " + guest + " LOGIN");
        assertRefused(PostgresServer.address(guest, "elsewhere"), "permission denied");
    }

    @Test
    void whatIsAcknowledgedIsWrittenThroughWhateverTheServersSettings() throws SQLException {
        String hasty = "hasty_" + address.schema();
        PostgresServer.execute(
                "CREATE ROLE " + hasty + " LOGIN SUPERUSER", "ALTER ROLE " + hasty + " SET synchronous_commit = off");
        try (PostgresStore store =
                PostgresStore.open(PostgresServer.parsed(PostgresServer.address(hasty, address.schema())))) {
            assertThat(store.<String>asking(db -> db.createQuery("SHOW synchronous_commit")
                            .mapTo(String.class)
                            .one()))
                    .isEqualTo("on");
        }
    }

    @Test
    void aLedgerFromBeforePagesWereKeptGetsTheirTables() throws SQLException {
        execute(String.format(Locale.ROOT, A_LINE, address.schema(), 1, 1));
        execute("DROP TABLE page_of_document, page; DROP FUNCTION page_is_kept;"
                + " DELETE FROM flyway_schema_history WHERE version = '2'");
        try (PostgresStore store = PostgresStore.open(address)) {
            assertThat(store.lastSequence()).isOne();
            assertThat(store.pages().keep(aPage())).isTrue();
        }
        execute("UPDATE flyway_schema_history SET version = '1.1' WHERE version = '" + DerivedSchema.VERSION + "'");
        try (PostgresStore store = PostgresStore.open(address)) {
            assertThat(store.pages().of(aPage().document())).hasSize(1);
        }
    }

    private static KeptPage aPage() {
        return new KeptPage(DocumentId.ofText("d"), PageAround.text("Two raids were told of."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE page SET size = 1",
                "DELETE FROM page_of_document",
                "TRUNCATE page, page_of_document",
                "SET session_replication_role = replica; DELETE FROM page_of_document"
            })
    void theDatabaseItselfRefusesToChangeAPage(String statement) throws SQLException {
        try (PostgresStore store = PostgresStore.open(address)) {
            store.pages().keep(aPage());
        }
        assertThatThrownBy(() -> execute(statement)).hasMessageContaining("only added");
    }
}
