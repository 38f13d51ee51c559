// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.ledger.store.PageKey;
import org.rashomon.ledger.store.PageStore;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.PageId;
import org.rashomon.model.RashomonException;

/** Checks the captured pages: their bytes by their hashes, and each text against the pages it was cut from, one page at a time. */
final class PageCheck {
    private static final int KEYS_AT_A_TIME = 256;

    private final PageStore pages;
    private final List<Fault> faults;

    /** By the number of their keys. */
    private final BitSet checked = new BitSet();

    /**
     * A check.
     *
     * @param faults takes what is found
     */
    PageCheck(PageStore pages, List<Fault> faults) {
        this.pages = pages;
        this.faults = faults;
    }

    /** How many pages were looked at. */
    long checked() {
        return checked.cardinality();
    }

    /** Every quote lies in the text: where all of the text stands in the page, every quote does. */
    void document(Document document) {
        for (PageKey key : pages.of(document.id())) {
            if (!isChecked(key)) {
                page(key)
                        .flatMap(page -> PageWords.missing(document.text(), page))
                        .ifPresent(missing -> fault(Fault.Kind.PAGE_CHANGED, key.document(), missing));
            }
        }
    }

    /** The page that a line of the journal was read from has to be kept for its document. */
    void line(long sequence, DocumentId document, String reason) {
        ReadFrom.named(reason)
                .filter(page -> !isKept(document, page))
                .ifPresent(page -> faults.add(new Fault(
                        Fault.Kind.PAGE_MISSING,
                        "entry " + sequence,
                        String.format(
                                Locale.ROOT, "the page %s, which %s was read from, is not kept", page, document))));
    }

    /** Pages of documents that the journal does not have: an interrupted copy leaves such. */
    void rest() {
        List<PageKey> keys = pages.after(0, KEYS_AT_A_TIME);
        while (!keys.isEmpty()) {
            keys.stream().filter(key -> !isChecked(key)).forEach(this::page);
            keys = pages.after(keys.getLast().number(), KEYS_AT_A_TIME);
        }
    }

    private boolean isChecked(PageKey key) {
        return checked.get(Math.toIntExact(key.number()));
    }

    private boolean isKept(DocumentId document, PageId page) {
        return pages.of(document).stream().anyMatch(key -> key.page().equals(page));
    }

    private Optional<CapturedPage> page(PageKey key) {
        checked.set(Math.toIntExact(key.number()));
        try {
            Optional<CapturedPage> page = pages.page(key);
            if (page.isEmpty()) {
                fault(Fault.Kind.PAGE_MISSING, key.document(), "the bytes of its page " + key.page() + " are not kept");
            }
            return page;
        } catch (RashomonException damaged) {
            fault(Fault.Kind.PAGE_CHANGED, key.document(), String.valueOf(damaged.getMessage()));
            return Optional.empty();
        }
    }

    private void fault(Fault.Kind kind, DocumentId document, String message) {
        faults.add(new Fault(kind, "page of " + document, message));
    }
}
