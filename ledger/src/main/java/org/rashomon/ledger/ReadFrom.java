// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.PageId;

/**
 * The reason of a journal's line that was read from a page: it names the page, so that the chain of hashes stands for the page's bytes as
 * well, while the bytes stay out of the line.
 */
final class ReadFrom {
    private static final String TEXT = "read";
    private static final String PAGE = "read from the page ";
    private static final Pattern NAMING = Pattern.compile(PAGE + "(sha256:[0-9a-f]{64})");

    private ReadFrom() {}

    static String text() {
        return TEXT;
    }

    static String page(CapturedPage page) {
        return PAGE + page.id();
    }

    /** The page that a reason names. */
    static Optional<PageId> named(String reason) {
        Matcher naming = NAMING.matcher(reason);
        return naming.matches() ? Optional.of(new PageId(naming.group(1))) : Optional.empty();
    }
}
