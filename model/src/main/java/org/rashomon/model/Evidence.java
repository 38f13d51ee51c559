// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Locale;

/**
 * The exact words behind a cell. Checkable: the quote must stand in the document's text at the span.
 *
 * @param document whose text it points into
 * @param span where
 * @param quote the words there
 */
public record Evidence(DocumentId document, Span span, String quote) implements Comparable<Evidence> {
    public Evidence {
        if (quote.length() != span.length()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "quote of %d characters for %s", quote.length(), span));
        }
    }

    /** True when the quote stands in {@code text} at the span. */
    public boolean standsIn(String text) {
        return span.end() <= text.length() && text.startsWith(quote, span.begin());
    }

    @Override
    public int compareTo(Evidence other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : span.compareTo(other.span);
    }
}
