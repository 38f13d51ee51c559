// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.reading.NewsReader;

class UsageTest {
    private static final String COMMANDS =
            "demo,intake,read,add,incidents,serve,account,export,verify,explain,rebuild,copy,version";

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "read", "read --format xml a.txt", "export", "explain", "add --nonsense a.txt"})
    void wrongUsageIsOneLineAndExitCodeTwo(String words) {
        Ran ran = Ran.rashomon((Object[]) words.split(" "));

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err().lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).startsWith("rashomon: "));
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "rebuild", "serve", "incidents", "export --as csv", "explain c1"})
    void aMissingLedgerIsNamedWithTheCommandThatMakesOne(String words, @TempDir Path folder) {
        Object[] command = (words + " --ledger " + folder.resolve("none.db")).split(" ");
        Ran ran = Ran.rashomon(command);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).contains("none.db", "rashomon add");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void everyCommandHasHelpWithExamples() {
        for (String command : COMMANDS.split(",")) {
            Ran ran = Ran.rashomon(command, "--help");

            assertThat(ran.exitCode()).as(command).isZero();
            assertThat(ran.out())
                    .as(command)
                    .contains("Usage: rashomon " + command, "Examples:", "  rashomon " + command);
        }
    }

    @Test
    void withoutACommandTheHelpListsThemAll() {
        assertThat(Ran.rashomon().out()).contains(COMMANDS.split(","));
    }

    @Test
    void aReaderWhoHasHadEnoughIsNoFailure() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ClosedPipe(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Screen.none());
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

        int exitCode =
                CommandLineInterface.run(new String[] {"version"}, new Surroundings(terminal, clock, NewsReader::open));

        assertThat(exitCode).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    /** What {@code | head} leaves behind. */
    private static final class ClosedPipe extends OutputStream {
        @Override
        public void write(int unit) throws IOException {
            throw new IOException("Broken pipe");
        }
    }

    @Test
    void commandsWhoseModelsAreLoadedBeforehandAreThere() {
        for (String command : CommandLineInterface.READING) {
            assertThat(Ran.rashomon(command, "--help").exitCode()).as(command).isEqualTo(CommandLineInterface.DONE);
            assertThat(CommandLineInterface.isToRead(command, "--help")).isTrue();
        }
        assertThat(CommandLineInterface.isToRead()).isFalse();
        assertThat(CommandLineInterface.isToRead("serve")).isFalse();
    }
}
