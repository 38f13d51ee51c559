// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.Reading;

/**
 * A report that was read, on its way into a ledger.
 *
 * @param page that its text was cut from, where it is to be kept
 */
public record ReadReport(Reading reading, Optional<CapturedPage> page) {
    /** A page of news has some hundred KB; what is far beyond carries pictures or videos in its text. */
    private static final int LARGEST_PAGE = 8 << 20;

    /**
     * Records it, with its page where that is kept.
     *
     * @param remark is told what the user should know: the input, then the message
     */
    public Recording recordIn(Ledger ledger, BiConsumer<String, String> remark) {
        if (page.isEmpty()) {
            return ledger.record(reading);
        }
        if (page.get().content().size() <= LARGEST_PAGE) {
            return ledger.record(reading, page.get());
        }
        remark.accept(reading.document().input(), tooLarge(page.get()));
        return ledger.record(reading);
    }

    private static String tooLarge(CapturedPage page) {
        return String.format(
                Locale.ROOT,
                "the report is read, and its page is not kept: it has %.1f MB, more than %d",
                page.content().size() / (double) (1 << 20),
                LARGEST_PAGE >> 20);
    }
}
