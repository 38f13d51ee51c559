// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.time.Instant;
import java.util.List;
import org.rashomon.ledger.store.JournalLine;
import org.rashomon.ledger.store.LedgerStore;

/** The first lines of a journal. Incidents depend on the set of readings alone, so that what the ledger said is made of them again. */
final class PastJournal {
    private static final int AT_A_TIME = 200;

    private PastJournal() {}

    /** The last line that a ledger had taken in; 0 before the first. */
    static long lastLine(LedgerStore store, LedgerMoment moment) {
        return switch (moment) {
            case LedgerMoment.AfterEntry(long number) -> {
                long last = store.lastSequence();
                if (number > last) {
                    throw new IllegalArgumentException("no entry #" + number + ": the last one is #" + last);
                }
                yield number;
            }
            case LedgerMoment.At(Instant instant) -> lastLine(store, instant);
        };
    }

    /** A clock that once went wrong hides nothing: what stands before a line that was recorded by then was there. */
    private static long lastLine(LedgerStore store, Instant instant) {
        long found = 0;
        long at = 0;
        List<JournalLine> lines = store.journal(at, AT_A_TIME);
        while (!lines.isEmpty()) {
            for (JournalLine line : lines) {
                if (!Instant.parse(line.note().recordedAt()).isAfter(instant)) {
                    found = line.sequence();
                }
            }
            at = lines.getLast().sequence();
            lines = store.journal(at, AT_A_TIME);
        }
        return found;
    }

    /** Takes the lines up to {@code last} into an empty store; its derived tables are to be made then. */
    static void copy(LedgerStore from, long last, LedgerStore into) {
        long at = 0;
        while (at < last) {
            int most = (int) Math.min(AT_A_TIME, last - at);
            List<JournalLine> lines = from.journal(at, most);
            into.takeOver(lines);
            at = lines.getLast().sequence();
        }
    }
}
