// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * The page that a document's text was cut from, as it was captured, and where in it the text stands.
 *
 * @param mediaType what its bytes were read as
 * @param charset how they were decoded, whatever was declared
 * @param content the bytes, untrusted
 * @param captured when they were fetched, where an archive or the network tells it
 * @param address where they stood
 * @param alignment where each unit of the document's text stands in {@link #text}, in UTF-16 units
 */
public record CapturedPage(
        MediaType mediaType,
        Charset charset,
        ByteContent content,
        Optional<Instant> captured,
        PageAddress address,
        Alignment alignment) {
    private static final char REPLACEMENT = '\uFFFD';

    /** Taken by the parser for the end of the page. */
    private static final char END_OF_INPUT = '\uFFFF';

    /** Derived from the bytes. */
    public PageId id() {
        return PageId.of(content);
    }

    /** The bytes as characters: without a byte order mark, and with U+FFFD for what is no character of a page. Decodes at each call. */
    public String text() {
        byte[] bytes = content.toArray();
        int mark = mark(bytes);
        return new String(bytes, mark, bytes.length - mark, charset)
                .replace('\0', REPLACEMENT)
                .replace(END_OF_INPUT, REPLACEMENT);
    }

    private int mark(byte[] bytes) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        }
        boolean isMarked = charset.equals(StandardCharsets.UTF_16LE) && startsWith(bytes, 0xFF, 0xFE)
                || charset.equals(StandardCharsets.UTF_16BE) && startsWith(bytes, 0xFE, 0xFF);
        return isMarked ? 2 : 0;
    }

    private static boolean startsWith(byte[] bytes, int... begin) {
        boolean starts = bytes.length >= begin.length;
        for (int i = 0; starts && i < begin.length; i++) {
            starts = bytes[i] == (byte) begin[i];
        }
        return starts;
    }
}
