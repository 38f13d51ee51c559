// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.app.json.ChangeJson;
import org.rashomon.app.json.JsonLines;
import org.rashomon.app.watch.Changes;
import org.rashomon.app.watch.Faults;
import org.rashomon.app.watch.Notice;
import org.rashomon.app.watch.Schedule;
import org.rashomon.app.watch.Subscription;
import org.rashomon.app.words.ChangeLine;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.ReadReport;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.Reading;
import org.rashomon.model.VagueRules;

/** Rounds over feeds: each report is recorded and linked as it comes, and what it changes is printed before the next. */
final class Watching implements AutoCloseable {
    /** More changes by one report are not printed, but counted. */
    private static final int MOST_AT_ONCE = 10_000;

    private final Terminal terminal;
    private final Format format;
    private final Ledger ledger;
    private final WatchRound round;
    private final Subscription changes;
    private final Faults faults = new Faults();
    private final Faults remarks = new Faults();
    private final Set<String> failed = new HashSet<>();
    private int recorded;

    Watching(Terminal terminal, Format format, Ledger ledger, WatchRound round) {
        this.terminal = terminal;
        this.format = format;
        this.ledger = ledger;
        this.round = round;
        this.changes = Changes.of(ledger).subscribe(MOST_AT_ONCE);
    }

    /** One round over all feeds. */
    int once(List<String> feeds) throws IOException, InterruptedException {
        try {
            linkAll();
            round(feeds);
            return failed.isEmpty() ? CommandLineInterface.DONE : CommandLineInterface.SOME_FAILED;
        } catch (InterruptedIOException stopped) {
            return stopped();
        }
    }

    /** Rounds until the thread is interrupted. */
    int untilStopped(Schedule schedule) throws IOException {
        try {
            linkAll();
            while (true) {
                List<String> due = schedule.due();
                if (!due.isEmpty()) {
                    round(due);
                    due.forEach(feed -> schedule.asked(feed, !failed.contains(feed)));
                }
                Optional<Notice> linkedByOthers = changes.next(schedule.untilNext());
                if (linkedByOthers.isPresent()) {
                    print(linkedByOthers.get());
                }
            }
        } catch (InterruptedException | InterruptedIOException told) {
            return stopped();
        }
    }

    /** What was recorded last is still linked and printed. */
    private int stopped() throws IOException {
        // An interrupted thread would be refused what is left to do.
        boolean wasInterrupted = Thread.interrupted();
        linkAll();
        terminal.tell(wasInterrupted ? "stopped at once" : "stopped");
        return CommandLineInterface.DONE;
    }

    /** Also at the start: what was recorded before the process was killed and not linked any more is told now. */
    private void linkAll() throws IOException {
        ledger.link();
        print();
    }

    private void round(List<String> feeds) throws IOException, InterruptedException {
        failed.clear();
        recorded = 0;
        round.over(feeds, this::take);
        feeds.stream().filter(feed -> !failed.contains(feed)).forEach(this::noteWorking);
        linkAll();
        terminal.tell(
                recorded + " recorded, " + failed.size() + " failed; the ledger is at line #" + ledger.lastLine());
    }

    private void take(Outcome<ReadReport> outcome) throws IOException {
        switch (outcome) {
            case Outcome.Done<ReadReport>(ReadReport report)
            when report.reading().hasFailed() -> noteFault(input(report), reason(report.reading()));
            case Outcome.Done<ReadReport>(ReadReport report) -> {
                noteWorking(input(report));
                record(report);
            }
            case Outcome.Failed<ReadReport>(String input, Problem problem) -> noteFault(input, problem.message());
        }
    }

    private static String input(ReadReport report) {
        return report.reading().document().input();
    }

    private static String reason(Reading reading) {
        return reading.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.READING_FAILED)
                .map(Problem::message)
                .findFirst()
                .orElse("could not be read");
    }

    private void record(ReadReport report) throws IOException {
        if (report.recordIn(ledger, this::remark).changedTheLedger()) {
            recorded++;
            linkAll();
        }
    }

    /** A page that is not kept is named once, however often it comes. */
    private void remark(String input, String remark) {
        remarks.failed(input, remark).ifPresent(terminal::tell);
    }

    private void noteFault(String input, String reason) {
        failed.add(input);
        faults.failed(input, reason).ifPresent(terminal::tell);
    }

    private void noteWorking(String input) {
        faults.worked(input).ifPresent(terminal::tell);
    }

    private void print() throws IOException {
        try {
            for (Optional<Notice> next = changes.next(); next.isPresent(); next = changes.next()) {
                print(next.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }

    private void print(Notice notice) throws IOException {
        switch (format) {
            case JSONL -> new JsonLines(terminal.out()).write(new ChangeJson(VagueRules.plain()).of(notice));
            case TABLE -> terminal.print(Terminal.harmless(line(notice)) + "\n");
        }
    }

    private static String line(Notice notice) {
        return switch (notice) {
            case Notice.Told(long number, var change) -> ChangeLine.of(change);
            case Notice.Missed(long count) -> "MISSED " + count + " changes";
        };
    }

    @Override
    public void close() {
        changes.close();
    }
}
