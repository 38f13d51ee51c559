// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/**
 * Brings the journal of one ledger into another, which has to be new or an earlier copy, and its captured pages before it. Nothing is
 * derived there from the lines yet.
 */
public final class JournalCopy {
    /** Lines of one transaction; an interrupted copy loses no more work than that. */
    private static final int LINES_AT_A_TIME = 200;

    private final Side from;
    private final Side to;

    /**
     * One of the two ledgers.
     *
     * @param name for messages
     */
    public record Side(String name, LedgerStore store) {
        private Optional<JournalLine> line(long sequence) {
            return store.lines(List.of(sequence)).stream().findFirst();
        }
    }

    /**
     * What was done.
     *
     * @param copied lines that came
     * @param there lines that were there before
     * @param pages captured pages that came
     * @param lastHash of the last line, which stands for all before it
     */
    public record Outcome(long copied, long there, long pages, String lastHash) {}

    public JournalCopy(Side from, Side to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Copies what is not there yet.
     *
     * @param step called for each line that has come
     * @throws RashomonException with code {@code LEDGER_BROKEN} when the target has another history, somebody else writes to it
     *     meanwhile, or a line does not follow the one before; what had come by then stays
     */
    public Outcome run(Runnable step) {
        long there = to.store().lastSequence();
        String previous = there == 0 ? JournalLine.BEGINNING : sharedHash(there);
        long pages = new PageCopy(from.name(), from.store().pages(), to.store().pages()).run();
        long last = there;
        List<JournalLine> lines = from.store().journal(last, LINES_AT_A_TIME);
        while (!lines.isEmpty()) {
            for (JournalLine line : lines) {
                check(line, last + 1, previous);
                last = line.sequence();
                previous = line.hash();
            }
            if (!to.store().takeOver(lines)) {
                throw refused(to.name() + " is written to by somebody else: copy again when that is done");
            }
            lines.forEach(line -> step.run());
            lines = from.store().journal(last, LINES_AT_A_TIME);
        }
        return new Outcome(last - there, there, pages, previous);
    }

    private void check(JournalLine line, long expected, String previous) {
        if (line.sequence() != expected || !line.follows(previous)) {
            throw refused(String.format(
                    Locale.ROOT,
                    "%s is not sound at entry %d: 'rashomon verify' tells more; the entries before it were copied",
                    from.name(),
                    expected));
        }
    }

    /** The hash of a line stands for all lines before it. */
    private String sharedHash(long sequence) {
        Optional<JournalLine> target = to.line(sequence);
        if (target.isEmpty() || !target.equals(from.line(sequence))) {
            throw refused(String.format(
                    Locale.ROOT,
                    "%s is no earlier copy of %s: they part at entry %d, and nothing was copied",
                    to.name(),
                    from.name(),
                    firstDifference(sequence)));
        }
        return target.get().hash();
    }

    private long firstDifference(long last) {
        long same = 0;
        long different = last;
        while (different - same > 1) {
            long middle = (same + different) / 2;
            if (to.line(middle).equals(from.line(middle))) {
                same = middle;
            } else {
                different = middle;
            }
        }
        return different;
    }

    private static RashomonException refused(String message) {
        return new RashomonException(ProblemCode.LEDGER_BROKEN, message);
    }
}
