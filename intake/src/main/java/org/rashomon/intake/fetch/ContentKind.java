// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What an answer is budgeted as. */
enum ContentKind {
    PAGE,
    ARCHIVE;

    /** How many bytes are looked at. */
    static final int PEEK = 8;

    private static final List<String> ARCHIVE_STARTS =
            List.of("PK\u0003\u0004", "\u001f\u008b", "(\u00b5/\u00fd", "WARC/");
    private static final List<String> ARCHIVE_SUFFIXES = List.of(".warc", ".warc.gz", ".warc.zst", ".zip");

    /** By the first bytes, and by the address where a transfer encoding hides them. */
    static ContentKind of(WebAddress address, byte[] first) {
        String start = new String(first, StandardCharsets.ISO_8859_1);
        String path = address.uri().getRawPath().toLowerCase(Locale.ROOT);
        boolean isArchive = ARCHIVE_STARTS.stream().anyMatch(start::startsWith)
                || ARCHIVE_SUFFIXES.stream().anyMatch(path::endsWith);
        return isArchive ? ARCHIVE : PAGE;
    }

    long budget(Budgets budgets) {
        return switch (this) {
            case PAGE -> budgets.page();
            case ARCHIVE -> budgets.archive();
        };
    }

    Duration patience(Timeouts timeouts) {
        return switch (this) {
            case PAGE -> timeouts.page();
            case ARCHIVE -> timeouts.archive();
        };
    }
}
