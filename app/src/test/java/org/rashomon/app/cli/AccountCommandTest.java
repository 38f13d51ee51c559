// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountCommandTest {
    private static final String PASSWORD = "wet stones in the yard";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("accounts.jsonl");
    }

    private Ran account(String input, String... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "account";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--accounts";
        all[words.length + 2] = file;
        return Ran.withInput(input, all);
    }

    private Ran add(String name, String role) {
        return account(PASSWORD + "\n", "add", name, "--role", role, "--password-stdin");
    }

    @Test
    void accountsAreAddedChangedListedAndRemoved() throws Exception {
        assertThat(add("rita", "reader").exitCode()).isZero();
        assertThat(add("ada", "administrator").exitCode()).isZero();
        assertThat(account("", "role", "rita", "--role", "reviewer").exitCode()).isZero();
        String before = Files.readString(file);
        assertThat(account("dry leaves on the roof\n", "password", "rita", "--password-stdin")
                        .exitCode())
                .isZero();
        assertThat(Files.readString(file)).isNotEqualTo(before);
        String token = account("", "token", "rita").out().strip();
        assertThat(token).matches("rashomon_[A-Za-z0-9_-]{43}");
        assertThat(account("", "list").out()).contains("ada", "administrator", "rita", "reviewer", "token");
        assertThat(account("", "remove", "rita").exitCode()).isZero();
        assertThat(account("", "list").out()).doesNotContain("rita");
        assertThat(Files.readAllLines(folder.resolve("accounts.jsonl.audit.jsonl")))
                .hasSize(6)
                .allSatisfy(line -> assertThat(line)
                        .contains("2026-03-01T12:00:00Z", "command")
                        .doesNotContain("stones", "leaves", token));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add rita --role king --password-stdin",
                "add rita --role reader",
                "add rita --password-stdin",
                "role nobody --role reader",
                "token nobody",
                "remove nobody",
                "add .hidden --role reader --password-stdin"
            })
    void whatCannotBeDoneIsSaidInOneLine(String words) {
        assertThat(add("vera", "reader").exitCode()).isZero();

        Ran ran = account(PASSWORD, words.split(" "));

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void whatCannotBeWrittenDownIsNotDone() throws Exception {
        assertThat(add("rita", "reader").exitCode()).isZero();
        String before = Files.readString(file);
        String nowhere = folder.resolve("nowhere").resolve("log.jsonl").toString();

        Ran ran = account("", "remove", "rita", "--audit", nowhere);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("nothing is changed", nowhere);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void aWeakPasswordIsRefusedAndNotRepeated() {
        Ran ran = account("passwordpassword\n", "add", "rita", "--role", "reader", "--password-stdin");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("tried first").doesNotContain("passwordpassword");
        assertThat(file).doesNotExist();
    }

    @Test
    void aWorkbenchIsNotOpenedToOtherMachinesWithoutTls() {
        Path ledger = folder.resolve("war.db");
        assertThat(Ran.withInput("A man was killed in Kabul, police said.", "add", "--ledger", ledger, "-")
                        .exitCode())
                .isZero();
        add("ada", "administrator");

        for (Object[] more : new Object[][] {{"--team", file}, {}}) {
            Ran refused = serve(ledger, more, "--host", "0.0.0.0");
            assertThat(refused.exitCode()).isEqualTo(2);
            assertThat(refused.err()).contains("0.0.0.0", "--public-url", "--insecure-http");
            assertThat(serve(ledger, more, "--host", "0.0.0.0", "--insecure-http")
                            .exitCode())
                    .isZero();
        }
        assertThat(serve(ledger, new Object[] {"--team", file}, "--public-url", "https://ledger.example.org")
                        .out())
                .isEqualTo("https://ledger.example.org/\n");
        assertThat(serve(ledger, new Object[] {}, "--public-url", "https://ledger.example.org/path")
                        .err())
                .contains("--public-url");
        assertThat(serve(ledger, new Object[] {"--team", folder.resolve("none.jsonl")})
                        .err())
                .contains("none.jsonl", "rashomon account add");
        assertThat(serve(ledger, new Object[] {}).out())
                .matches("http://127\\.0\\.0\\.1:\\d+/\\?token=[A-Za-z0-9_-]{43}\n");
    }

    private static Ran serve(Path ledger, Object[] some, Object... more) {
        Object[] all = new Object[6 + some.length + more.length];
        Object[] first = {"serve", "--ledger", ledger, "--port", "0", "--once"};
        System.arraycopy(first, 0, all, 0, 6);
        System.arraycopy(some, 0, all, 6, some.length);
        System.arraycopy(more, 0, all, 6 + some.length, more.length);
        return Ran.rashomon(all);
    }
}
