// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/commands.md}, which {@code scripts/commands-page} writes, says what the commands say. */
class CommandsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "commands.md");
    private static final Pattern SECTION = Pattern.compile("## ([a-z ]+)\n\n```\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern COMMAND = Pattern.compile("^  ([a-z]+) ", Pattern.MULTILINE);

    @Test
    void thePageSaysOfEachCommandWhatItSaysItself() throws IOException {
        List<String> told = new ArrayList<>();
        Matcher section = SECTION.matcher(Files.readString(PAGE));
        while (section.find()) {
            Object[] command = (section.group(1) + " --help").split(" ");
            assertThat(words(section.group(2)))
                    .as(section.group(1))
                    .isEqualTo(words(Ran.rashomon(command).out()));
            told.add(section.group(1));
        }
        assertThat(told).containsAll(commands("--help", ""));
        assertThat(told).containsAll(commands("review --help", "review "));
        assertThat(told).containsAll(commands("account --help", "account "));
        assertThat(told).containsAll(commands("gazetteer --help", "gazetteer "));
    }

    /** In no order: that of a command's options in its synopsis is not the same in every virtual machine. */
    private static List<String> words(String text) {
        return SPACES.splitAsStream(text).sorted().toList();
    }

    private static List<String> commands(String help, String before) {
        String list = Ran.rashomon((Object[]) help.split(" ")).out();
        List<String> commands = COMMAND.matcher(list.substring(list.indexOf("Commands:"), list.indexOf("Examples:")))
                .results()
                .map(found -> before + found.group(1))
                .toList();
        assertThat(commands).isNotEmpty();
        return commands;
    }
}
