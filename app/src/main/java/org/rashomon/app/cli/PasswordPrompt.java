// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine.Option;

/** Asks for a password twice, without showing it; a script writes it to standard input. */
final class PasswordPrompt {
    @Option(names = "--password-stdin", description = "Read the password from standard input, its first line.")
    private boolean fromInput;

    /** On Java 21 there is no console without a terminal; since Java 22 there is one, which would show what is typed. */
    @SuppressWarnings("SystemConsoleNull")
    String ask(Surroundings surroundings) throws IOException {
        if (fromInput) {
            String line = new BufferedReader(
                            new InputStreamReader(surroundings.terminal().in(), StandardCharsets.UTF_8))
                    .readLine();
            if (line == null) {
                throw new UsageException("no password on standard input");
            }
            return line;
        }
        Console console = System.console();
        if (console == null || !surroundings.terminal().screen().errIsTerminal()) {
            throw new UsageException(
                    "no terminal to ask for the password at; write it to standard input with --password-stdin");
        }
        return askTwice(console);
    }

    private static String askTwice(Console console) {
        char[] once = console.readPassword("Password (12 characters or more): ");
        char[] twice = console.readPassword("Once more: ");
        if (once == null || twice == null || !Arrays.equals(once, twice)) {
            throw new UsageException("the two passwords are not the same");
        }
        return new String(once);
    }
}
