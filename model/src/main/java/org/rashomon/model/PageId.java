// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.regex.Pattern;

/** Names a captured page by its bytes: {@code sha256:} and the 64 hexadecimal digits of their SHA-256. */
public record PageId(String value) implements Comparable<PageId> {
    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    public PageId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a page: " + value);
        }
    }

    public static PageId of(ByteContent content) {
        return new PageId("sha256:" + Sha256.of(content.toArray()));
    }

    @Override
    public int compareTo(PageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
