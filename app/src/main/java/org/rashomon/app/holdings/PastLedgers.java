// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.holdings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerMoment;

/**
 * Ledgers as of earlier moments. To make one takes time in proportion to its journal, so those asked for last are kept; one page at a time is
 * made of them, so that none is closed under another's hands.
 */
final class PastLedgers implements AutoCloseable {
    private static final int MOST_KEPT = 3;

    private final Ledger present;
    private final Function<Ledger, Holdings> holdings;
    private final Map<Key, Past> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Past> eldest) {
            boolean full = size() > MOST_KEPT;
            if (full) {
                eldest.getValue().ledger().close();
            }
            return full;
        }
    };

    /**
     * Of a ledger.
     *
     * @param holdings what pages ask one of the past by
     */
    PastLedgers(Ledger present, Function<Ledger, Holdings> holdings) {
        this.present = present;
        this.holdings = holdings;
    }

    /** What a ledger of the past depends on: its last line, and what is masked today. */
    private record Key(long lastLine, SortedSet<String> masked) {}

    private record Past(Ledger ledger, Holdings holdings) {}

    /**
     * Gives what was held at a moment.
     *
     * @throws IllegalArgumentException for an entry that is not there; {@code taker} has not been called then
     */
    synchronized void at(LedgerMoment moment, Consumer<Holdings> taker) {
        Key key = new Key(present.lastLine(moment), present.decisions().maskedWords());
        Past past = kept.get(key);
        if (past == null) {
            Ledger ledger = present.asOf(moment);
            past = new Past(ledger, holdings.apply(ledger));
            kept.put(key, past);
        }
        taker.accept(past.holdings());
    }

    @Override
    public synchronized void close() {
        kept.values().forEach(past -> past.ledger().close());
        kept.clear();
    }
}
