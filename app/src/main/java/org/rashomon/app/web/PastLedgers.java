// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerMoment;

/**
 * Ledgers as of earlier moments. To make one takes time in proportion to its journal, so those asked for last are kept; one page at a time is
 * made of them, so that none is closed under another's hands.
 */
final class PastLedgers {
    private static final int MOST_KEPT = 3;

    private final Ledger present;
    private final Map<Key, Ledger> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Ledger> eldest) {
            boolean full = size() > MOST_KEPT;
            if (full) {
                eldest.getValue().close();
            }
            return full;
        }
    };

    PastLedgers(Ledger present) {
        this.present = present;
    }

    /** What a ledger of the past depends on: its last line, and what is masked today. */
    private record Key(long lastLine, SortedSet<String> masked) {}

    /**
     * Gives the ledger as of a moment.
     *
     * @throws IllegalArgumentException for an entry that is not there; {@code taker} has not been called then
     */
    synchronized void at(LedgerMoment moment, Consumer<Ledger> taker) {
        Key key = new Key(present.lastLine(moment), present.decisions().maskedWords());
        Ledger past = kept.get(key);
        if (past == null) {
            past = present.asOf(moment);
            kept.put(key, past);
        }
        taker.accept(past);
    }
}
