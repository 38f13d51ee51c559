// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import static org.rashomon.ledger.EventBuilder.event;
import static org.rashomon.ledger.EventBuilder.province;
import static org.rashomon.ledger.ReportBuilder.body;
import static org.rashomon.ledger.ReportBuilder.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.PostgresAddress;
import org.rashomon.ledger.store.PostgresStore;
import org.rashomon.ledger.store.SqliteStore;
import org.rashomon.model.EventType;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;
import org.rashomon.model.SpeechAct;

/** A ledger worked on by a process of its own, which says on standard output what it does and what it has. */
final class Trial {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2031-03-05T10:00:00Z"));

    static final List<Work> ALL_WORK = List.of(Work.values());

    private static final int PATIENCE_SECONDS = 600;

    /** What the other process is busy with. */
    enum Work {
        OPENING,
        APPENDING,
        DERIVING,
        REBUILDING;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Trial() {}

    static LedgerStore store(String place) {
        return PostgresAddress.isOne(place)
                ? PostgresStore.open(PostgresAddress.parse(place, Map.of()))
                : SqliteStore.open(Path.of(place));
    }

    static Ledger open(String place) {
        return new Ledger(store(place), LedgerSettings.of(CLOCK, OwnOrigins.TRACER));
    }

    /** A report that no other number has; every fourth tells of the strike that the three before it tell of. */
    static Reading numbered(int number) {
        int strike = number / 4;
        int killed = 2 + number % 7;
        String day = String.format(Locale.ROOT, "2031-03-%02d", 1 + strike % 28);
        return report(number + ".txt")
                .by("Gazette " + number % 4)
                .on(day)
                .says(
                        body("The ministry", "Defence Ministry of Ruritania", "RUR", Sector.GOV),
                        SpeechAct.ASSERTS,
                        String.format(
                                Locale.ROOT,
                                "The ministry said in statement %d that jets bombed Westmark on the day and killed %d rebels.",
                                number,
                                killed),
                        event(EventType.AIR_STRIKE, "bombed")
                                .from("jets", "RUR", Sector.MIL)
                                .in(province("Westmark", "SYL"))
                                .when("the day", day)
                                .killed(
                                        Integer.toString(killed),
                                        "rebels",
                                        GroupClass.COMBATANT,
                                        new Quantity.Exactly(killed)))
                .read();
    }

    /**
     * Works until it is killed, or until so many are recorded. Each line on standard output is a piece of work that begins, or the
     * number of a report that is recorded.
     *
     * @param arguments the place, the work that most is done of, the first number and how many
     */
    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) {
        Work most = Work.valueOf(arguments[1]);
        int number = Integer.parseInt(arguments[2]);
        int end = number + Integer.parseInt(arguments[3]);
        while (number < end) {
            System.out.println(Work.OPENING.label());
            try (Ledger ledger = open(arguments[0])) {
                int stop = Math.min(end, number + (most == Work.OPENING ? 1 : Integer.MAX_VALUE - end));
                while (number < stop) {
                    System.out.println(Work.APPENDING.label());
                    ledger.record(numbered(number));
                    System.out.println(number);
                    number++;
                    if (number % 3 == 0 && most != Work.APPENDING) {
                        derive(ledger, most);
                    }
                }
            }
        }
    }

    @SuppressWarnings("SystemOut")
    private static void derive(Ledger ledger, Work most) {
        if (most == Work.REBUILDING) {
            System.out.println(Work.REBUILDING.label());
            ledger.rebuild();
        } else {
            System.out.println(Work.DERIVING.label());
            ledger.incidents();
        }
    }

    /** The process that {@link #main} runs in. */
    static Process start(String place, Work most, int first, int count) throws IOException {
        return new ProcessBuilder(command(
                        List.of(), Trial.class, place, most.name(), Integer.toString(first), Integer.toString(count)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The command of a JVM that runs a class of the tests; it starts fast and compiles little. */
    static List<String> command(List<String> before, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** SIGKILL; unlike {@link Process#destroyForcibly} it leaves what the process said to be read. */
    static void kill(Process process) {
        process.toHandle().destroyForcibly();
    }

    /** Whole lines of what a process said until it ended by itself; half a line at the end is none. */
    static List<String> said(Process process) throws IOException, InterruptedException {
        return said(process, new StringBuilder());
    }

    /** The same, with what was heard before. */
    static List<String> said(Process process, StringBuilder heard) throws IOException, InterruptedException {
        // Whoever waits for another without end is ended here, so that the build is not.
        CompletableFuture<Process> ended = process.onExit()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .exceptionally(late -> {
                    kill(process);
                    return process;
                });
        List<String> said = rest(process, heard);
        ended.join();
        return said;
    }

    /** The same of a process that is killed so long after so many lines. */
    static List<String> saidBeforeItWasKilled(Process process, int lines, long micros)
            throws IOException, InterruptedException {
        StringBuilder heard = heard(process, lines);
        TimeUnit.MICROSECONDS.sleep(micros);
        kill(process);
        return rest(process, heard);
    }

    /** The next so many lines. */
    static StringBuilder heard(Process process, int lines) throws IOException {
        StringBuilder heard = new StringBuilder();
        int ends = 0;
        while (ends < lines) {
            int unit = process.getInputStream().read();
            if (unit < 0) {
                throw new IllegalStateException("ended by itself after: " + heard);
            }
            heard.append((char) unit);
            ends += unit == '\n' ? 1 : 0;
        }
        return heard;
    }

    private static List<String> rest(Process process, StringBuilder heard) throws IOException, InterruptedException {
        heard.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        process.waitFor();
        return heard.substring(0, heard.lastIndexOf("\n") + 1).lines().toList();
    }

    static List<Integer> numbers(List<String> said) {
        return said.stream()
                .filter(line -> Character.isDigit(line.charAt(0)))
                .map(Integer::valueOf)
                .toList();
    }
}
