// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.DocumentId;

/** The captured pages in the database of a store. */
record JdbiPages(JdbiStore store) implements PageStore {
    @Override
    public boolean keep(KeptPage page) {
        return store.writing(db -> PageTable.keep(db, page));
    }

    @Override
    public List<PageKey> after(long number, int most) {
        return store.asking(db -> PageTable.after(db, number, most));
    }

    @Override
    public List<PageKey> of(DocumentId document) {
        return store.asking(db -> PageTable.of(db, document));
    }

    @Override
    public Optional<CapturedPage> page(PageKey key) {
        return store.asking(db -> PageTable.page(db, key));
    }
}
