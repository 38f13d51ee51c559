// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.DocumentId;

/**
 * The captured pages that a ledger keeps. They are added and never changed. Equal bytes are kept once, however many documents were cut
 * from them. A page is read whole and checked against its id; all others stay where they are.
 */
public interface PageStore {
    /** Keeps a page, unless it is kept for that document already: true when it was not. */
    boolean keep(KeptPage page);

    /** What is kept after {@code number}, in the order in which it was, at most so many. */
    List<PageKey> after(long number, int most);

    /** What is kept for a document, in the order in which it was. */
    List<PageKey> of(DocumentId document);

    /**
     * A page.
     *
     * @throws org.rashomon.model.RashomonException when what is kept is not what the id says
     */
    Optional<CapturedPage> page(PageKey key);
}
