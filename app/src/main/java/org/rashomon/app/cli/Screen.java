// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What standard output and standard error are attached to.
 *
 * @param outIsTerminal whether a person sees standard output as it is written
 * @param errIsTerminal whether a person sees standard error as it is written
 * @param width columns for tables
 * @param coloured whether tables may be coloured: on a terminal, unless NO_COLOR (no-color.org) is set
 */
public record Screen(boolean outIsTerminal, boolean errIsTerminal, int width, boolean coloured) {
    private static final int WIDTH_OF_A_FILE = 120;
    private static final int NARROWEST = 40;

    /** Files or pipes on both. */
    public static Screen none() {
        return new Screen(false, false, WIDTH_OF_A_FILE, false);
    }

    static Screen ofProcess() {
        Map<String, String> environment = System.getenv();
        boolean out = isTerminal(1);
        boolean coloured =
                out && environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
        return new Screen(out, isTerminal(2), out ? width(environment) : WIDTH_OF_A_FILE, coloured);
    }

    /**
     * {@code System.console()} answers for both streams at once, and since Java 22 also when there is no terminal. Linux tells the
     * two apart in a table; elsewhere a shell is asked, which inherits the streams.
     */
    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException noSuchTable) {
            return askShell(descriptor);
        }
    }

    private static boolean askShell(int descriptor) {
        try {
            return new ProcessBuilder("/bin/sh", "-c", "test -t " + descriptor)
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noShell) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int width(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("COLUMNS"))
                .or(Screen::askTerminal)
                .flatMap(Screen::number)
                .map(columns -> Math.max(NARROWEST, columns))
                .orElse(WIDTH_OF_A_FILE);
    }

    /** Asks {@code stty size}: "rows columns". Java has no way of its own. */
    private static Optional<String> askTerminal() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return stty.waitFor(1, TimeUnit.SECONDS)
                    ? Optional.of(answer.substring(answer.lastIndexOf(' ') + 1))
                    : Optional.empty();
        } catch (IOException noStty) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String columns) {
        try {
            return Optional.of(Integer.valueOf(columns));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
