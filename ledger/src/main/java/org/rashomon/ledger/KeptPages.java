// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.rashomon.ledger.store.PageStore;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.DocumentId;

/** The captured pages that texts were cut from. */
public final class KeptPages {
    private final PageStore pages;
    private final BooleanSupplier withheld;

    KeptPages(PageStore pages, BooleanSupplier withheld) {
        this.pages = pages;
        this.withheld = withheld;
    }

    /**
     * The page that a document's text was cut from, the first of those that are kept; empty for a text that was given as such, and
     * whenever {@link #areWithheld}.
     *
     * @throws org.rashomon.model.RashomonException when what is kept is not what it was
     */
    public Optional<CapturedPage> of(DocumentId document) {
        return areWithheld()
                ? Optional.empty()
                : pages.of(document).stream().findFirst().flatMap(pages::page);
    }

    /** True when a page is kept that a document's text was cut from, shown or not. */
    public boolean has(DocumentId document) {
        return !pages.of(document).isEmpty();
    }

    /**
     * True while names are masked. A page has more text than the article, in menus, captions and attributes, and writes it in more ways than
     * a mask knows; so that no name comes through, no page is given then.
     */
    public boolean areWithheld() {
        return withheld.getAsBoolean();
    }
}
