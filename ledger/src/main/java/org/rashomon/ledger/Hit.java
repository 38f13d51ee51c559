// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.Arrays;
import java.util.List;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.model.ClaimId;
import org.rashomon.model.DocumentId;

/** A claim whose passage holds the words asked for. */
public record Hit(DocumentId document, ClaimId claim, String passage) {
    /** The best first; none when there are no words. */
    static List<Hit> search(LedgerStore store, String words, int limit) {
        List<String> terms = Arrays.stream(words.split("\\s+"))
                .filter(word -> !word.isBlank())
                .toList();
        return store.search(terms, limit).stream()
                .map(row -> new Hit(new DocumentId(row.text(0)), new ClaimId(row.text(1)), row.text(2)))
                .toList();
    }
}
