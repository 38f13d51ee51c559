// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.ledger.store.JournalLine;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.PostgresAddress;
import org.rashomon.ledger.store.PostgresStore;
import org.rashomon.ledger.store.SqliteStore;

/** The commands on a ledger that a PostgreSQL server keeps. */
class PostgresCommandsTest {
    private static final String CLASH =
            "{\"id\": \"clash\", \"outlet\": \"The Delta Gazette\", \"published\": \"2031-05-12\", "
                    + "\"text\": \"The army said on Monday that gunmen killed 9 soldiers near Kunduz.\"}\n";
    private static final String REPLY =
            "{\"id\": \"reply\", \"outlet\": \"The Hill Herald\", \"published\": \"2031-05-12\", "
                    + "\"text\": \"A rebel spokesman said that the gunmen had killed 14 soldiers near Kunduz on Monday.\"}\n";

    private static EmbeddedPostgres server;

    @TempDir
    Path folder;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    private static String address(String schema) {
        return "postgresql://postgres:sesame@localhost:" + server.getPort() + "/postgres?schema=" + schema;
    }

    private static List<JournalLine> journal(Object place) {
        try (LedgerStore store = PostgresAddress.isOne(place.toString())
                ? PostgresStore.open(PostgresAddress.parse(place.toString(), Map.of()))
                : SqliteStore.open(Path.of(place.toString()))) {
            return store.journal(0, Integer.MAX_VALUE);
        }
    }

    private static String incidents(Object place) {
        return Ran.rashomon("incidents", "--format", "jsonl", "--ledger", place).out();
    }

    private static void assertDone(Ran ran) {
        assertThat(ran.err()).doesNotContain("sesame");
        assertThat(ran.out()).doesNotContain("sesame");
        assertThat(ran.exitCode()).as(ran.err()).isZero();
    }

    @Test
    void everyCommandWorksOnAServersLedger() {
        String ledger = address("every");
        Ran added = Ran.withInput(CLASH + REPLY, "add", "--ledger", ledger, "-");
        assertDone(added);
        assertThat(added.out())
                .startsWith("2 added, ")
                .contains("postgresql://postgres@localhost:", "?schema=every now holds 2");
        assertThat(Ran.withInput(CLASH + REPLY, "add", "--ledger", ledger, "-").out())
                .startsWith("0 added, ");
        assertThat(incidents(ledger)).contains("killed 9 soldiers", "killed 14 soldiers");
        Ran verified = Ran.rashomon("verify", "--ledger", ledger);
        assertDone(verified);
        assertThat(verified.out()).startsWith("sound: 2 entries");
        assertDone(Ran.rashomon("export", "--as", "csv", "--ledger", ledger));
        assertDone(Ran.rashomon("explain", "--ledger", ledger, "clash#c1"));
        assertDone(Ran.rashomon("rebuild", "--ledger", ledger));
        assertDone(Ran.rashomon("serve", "--once", "--port", "0", "--ledger", ledger));
        assertDone(Ran.rashomon("demo", "--once", "--port", "0", "--ledger", address("demo")));
    }

    @Test
    void aLedgerGoesToAServerAndBackByteForByte() {
        Path file = folder.resolve("desk.db");
        Path back = folder.resolve("back.db");
        String ledger = address("there");
        Ran.withInput(CLASH + REPLY, "add", "--ledger", file, "-");
        Ran there = Ran.rashomon("copy", "--from", file, "--to", ledger);
        assertDone(there);
        assertThat(there.out())
                .startsWith("2 entries and 0 captured pages copied from " + file + ", 0 entries were there\n")
                .contains("2 reports");
        assertDone(Ran.rashomon("copy", "--from", ledger, "--to", back));
        assertThat(journal(ledger)).isEqualTo(journal(file)).hasSize(2);
        assertThat(journal(back)).isEqualTo(journal(file));
        assertThat(incidents(ledger)).isEqualTo(incidents(file)).isNotEmpty();
        assertThat(incidents(back)).isEqualTo(incidents(file));
        for (Object place : List.of(ledger, back)) {
            assertDone(Ran.rashomon("verify", "--ledger", place));
        }
    }

    @Test
    void aCopyGoesOnWhereItEndedAndRefusesAnotherHistory() {
        Path file = folder.resolve("desk.db");
        String ledger = address("onward");
        Ran.withInput(CLASH, "add", "--ledger", file, "-");
        assertDone(Ran.rashomon("copy", "--from", file, "--to", ledger));
        Ran.withInput(REPLY, "add", "--ledger", file, "-");
        assertThat(Ran.rashomon("copy", "--from", file, "--to", ledger).out())
                .startsWith("1 entries and 0 captured pages copied from " + file + ", 1 entries were there\n");
        assertThat(Ran.rashomon("copy", "--from", file, "--to", ledger).out())
                .startsWith("0 entries and 0 captured pages copied");
        assertThat(incidents(ledger)).isEqualTo(incidents(file));

        Path other = folder.resolve("other.db");
        Ran.withInput(REPLY, "add", "--ledger", other, "-");
        List<JournalLine> before = journal(ledger);
        Ran refused = Ran.rashomon("copy", "--from", other, "--to", ledger);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err().lines()).hasSize(1);
        assertThat(refused.err()).contains("no earlier copy", "part at entry 1").doesNotContain("sesame");
        assertThat(journal(ledger)).isEqualTo(before);
        Ran shorter = Ran.rashomon("copy", "--from", other, "--to", file);
        assertThat(shorter.exitCode()).isEqualTo(2);
        assertThat(journal(file)).isEqualTo(before);
    }

    @Test
    void whatIsFetchedForAServersLedgerIsKeptInAFolderNamedForIt() {
        assertThat(LedgerPlace.parse("postgresql://desk@db.example.org/war").captures())
                .isEqualTo(Path.of("war-captures"));
        assertThat(LedgerPlace.parse(address("sahel")).captures()).isEqualTo(Path.of("postgres-sahel-captures"));
        assertThat(LedgerPlace.parse("here/war.db").captures()).isEqualTo(Path.of("here", "war.db-captures"));
    }

    @Test
    void whatGoesWrongIsOneLineWithoutThePassword() throws IOException {
        List<String> wrong = new ArrayList<>(List.of(
                address("missing"),
                address("UpperCase"),
                "postgresql://postgres:sesame@localhost:1/war",
                "postgresql://postgres:sesame@localhost:" + server.getPort() + "/atlantis",
                "postgresql://postgres:ses/ame@localhost/war",
                "postgresql:postgres:sesame"));
        for (String ledger : wrong) {
            for (String command : List.of("verify", "rebuild", "incidents", "export --as csv")) {
                List<Object> words = new ArrayList<>(List.of(command.split(" ")));
                words.addAll(List.of("--ledger", ledger));
                Ran ran = Ran.rashomon(words.toArray());
                assertThat(ran.exitCode()).as(ledger).isEqualTo(2);
                assertThat(ran.err().lines()).as(ledger).hasSize(1);
                assertThat(ran.err())
                        .contains("postgresql://")
                        .doesNotContain("sesame")
                        .doesNotContain("ses/ame");
            }
        }
        Path text = Files.writeString(folder.resolve("notes.txt"), "notes", StandardCharsets.UTF_8);
        Ran ran = Ran.rashomon("copy", "--from", text, "--to", address("fromnotes"));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("notes.txt");
    }
}
