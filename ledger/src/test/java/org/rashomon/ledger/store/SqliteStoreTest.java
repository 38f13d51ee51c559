// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.ledger.PageAround;
import org.rashomon.model.DocumentId;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

class SqliteStoreTest extends LedgerStoreContract {
    @TempDir
    Path folder;

    @Override
    LedgerStore open() {
        return SqliteStore.open(folder.resolve("contract.db"));
    }

    private void execute(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void assertRefused(Path file, String why) {
        assertThatThrownBy(() -> SqliteStore.open(file).close())
                .isInstanceOf(RashomonException.class)
                .hasMessageContaining(file.getFileName().toString())
                .hasMessageContaining(why)
                .satisfies(thrown ->
                        assertThat(((RashomonException) thrown).code()).isEqualTo(ProblemCode.LEDGER_BROKEN));
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws IOException {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "not a database, and long enough to be one ".repeat(50), StandardCharsets.UTF_8);
        assertRefused(file, "is no SQLite file");
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws SQLException {
        Path file = folder.resolve("bookmarks.db");
        execute(file, "CREATE TABLE bookmark (url TEXT)");
        assertRefused(file, "another program's database");
    }

    @Test
    void aNewerLedgerIsNotTouched() throws SQLException {
        Path file = folder.resolve("newer.db");
        SqliteStore.open(file).close();
        execute(file, "PRAGMA user_version = 99");
        assertRefused(file, "newer version");
    }

    @Test
    void aFolderIsNoLedger() {
        assertThatThrownBy(() -> SqliteStore.open(folder))
                .isInstanceOf(RashomonException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThatThrownBy(() -> SqliteStore.open(folder.resolve("nowhere").resolve("a.db")))
                .isInstanceOf(RashomonException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void aCutFileIsRefusedOrFoundDamaged() throws IOException {
        Path file = folder.resolve("cut.db");
        SqliteStore.open(file).close();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> {
                    try (SqliteStore store = SqliteStore.open(file)) {
                        assertThat(store.damage()).isEmpty();
                    }
                })
                .isInstanceOfAny(RashomonException.class, AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal SET reason = 'another'",
                "DELETE FROM journal",
                "INSERT OR REPLACE INTO journal VALUES (1, '', '', '', x'', '', '')",
                "INSERT INTO journal VALUES (9, '', '', '', x'', '', '')"
            })
    void theDatabaseItselfRefusesToChangeTheJournal(String statement) throws SQLException {
        Path file = folder.resolve("kept.db");
        SqliteStore.open(file).close();
        execute(file, "INSERT INTO journal VALUES (1, '2031', 'a', 'withdrawn', x'00', 'r', 'h')");
        assertThatThrownBy(() -> execute(file, statement)).hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE page SET size = 1",
                "DELETE FROM page_of_document",
                "DELETE FROM page",
                "INSERT OR REPLACE INTO page SELECT id, 1, packed FROM page",
                "INSERT OR REPLACE INTO page_of_document SELECT number, document, page, '', '', '', '', '', 0, x'' FROM page_of_document"
            })
    void theDatabaseItselfRefusesToChangeAPage(String statement) throws SQLException {
        Path file = folder.resolve("pages.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            store.pages().keep(new KeptPage(DocumentId.ofText("d"), PageAround.text("Two raids were told of.")));
        }
        assertThatThrownBy(() -> execute(file, statement)).hasMessageContaining("only added");
    }
}
