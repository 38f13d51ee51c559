// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rashomon.ledger.review.Mask;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Stage;

/**
 * Answers questions about incidents from what has been derived so far, without linking anything first and without waiting for whoever
 * writes; many may ask at a time.
 */
public final class Catalogue {
    private final LedgerStore store;
    private final Supplier<Mask> mask;
    private final AtomicReference<Groups> groups = new AtomicReference<>(new Groups(new Stage(0, 0)));

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
        return store.ask(tables -> question.apply(new Answers(tables, groups(tables.stage()), masked)));
    }

    /** Those of the stage asked for last are kept. */
    private Groups groups(Stage stage) {
        return groups.updateAndGet(known -> known.stage().equals(stage) ? known : new Groups(stage));
    }
}
