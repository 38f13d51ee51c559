// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import java.util.function.Function;
import java.util.function.Supplier;
import org.rashomon.ledger.review.Mask;
import org.rashomon.ledger.store.LedgerStore;

/**
 * Answers questions about incidents from what has been derived so far, without linking anything first and without waiting for whoever
 * writes; many may ask at a time.
 */
public final class Catalogue {
    private final LedgerStore store;
    private final Supplier<Mask> mask;

    /**
     * Over a store.
     *
     * @param mask of the names that are masked now
     */
    public Catalogue(LedgerStore store, Supplier<Mask> mask) {
        this.store = store;
        this.mask = mask;
    }

    /** Answers of one moment: whatever is recorded meanwhile, what they tell fits together. {@code question} must not come back here. */
    public <T> T at(Function<Answers, T> question) {
        Mask masked = mask.get();
        return store.ask(tables -> question.apply(new Answers(tables, masked)));
    }
}
