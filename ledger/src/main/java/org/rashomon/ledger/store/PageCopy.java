// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.List;
import java.util.Locale;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/**
 * Brings captured pages from one ledger into another, one at a time. They go before the journal's lines, so that no line that has come
 * waits for its page; a page whose line is still to come harms nobody.
 */
final class PageCopy {
    private static final int KEYS_AT_A_TIME = 200;

    private final String name;
    private final PageStore from;
    private final PageStore to;

    /**
     * A copy.
     *
     * @param name of the ledger that is copied, for messages
     */
    PageCopy(String name, PageStore from, PageStore to) {
        this.name = name;
        this.from = from;
        this.to = to;
    }

    /**
     * Copies what is not there yet.
     *
     * @return how many pages came
     * @throws RashomonException with code {@code LEDGER_BROKEN} at a page that is damaged; those before it have come
     */
    long run() {
        long copied = 0;
        long at = 0;
        List<PageKey> keys = from.after(at, KEYS_AT_A_TIME);
        while (!keys.isEmpty()) {
            for (PageKey key : keys) {
                copied += !isThere(key) && to.keep(new KeptPage(key.document(), page(key))) ? 1 : 0;
                at = key.number();
            }
            keys = from.after(at, KEYS_AT_A_TIME);
        }
        return copied;
    }

    private boolean isThere(PageKey key) {
        return to.of(key.document()).stream().anyMatch(there -> there.page().equals(key.page()));
    }

    private CapturedPage page(PageKey key) {
        try {
            return from.page(key).orElseThrow(() -> new RashomonException(ProblemCode.LEDGER_BROKEN, "it is gone"));
        } catch (RashomonException damaged) {
            throw new RashomonException(
                    ProblemCode.LEDGER_BROKEN,
                    String.format(
                            Locale.ROOT,
                            "%s is not sound at the page of %s (%s): 'rashomon verify' tells more",
                            name,
                            key.document(),
                            damaged.getMessage()),
                    damaged);
        }
    }
}
