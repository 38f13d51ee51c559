// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.regex.Pattern;

/**
 * Names a document by its text: {@code sha256:} and the 64 hexadecimal digits of the SHA-256 of the text in UTF-8. The same text
 * fetched twice is the same document.
 */
public record DocumentId(String value) implements Comparable<DocumentId> {
    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    public DocumentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a document id: " + value);
        }
    }

    public static DocumentId ofText(String text) {
        return new DocumentId("sha256:" + Sha256.of(text));
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
