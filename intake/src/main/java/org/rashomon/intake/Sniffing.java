// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rashomon.model.MediaType;

/** What content without a telling name seems to be, by how it begins. */
final class Sniffing {
    /** How many bytes are looked at. */
    static final int PEEK = 1 << 13;

    private static final List<String> PAGE_STARTS =
            List.of("<!doctype html", "<html", "<head", "<body", "<?xml", "<article", "<!--");

    private Sniffing() {}

    /** The first bytes of a stream that supports marks; the stream stands at its beginning afterwards. */
    static byte[] peek(InputStream content) throws IOException {
        content.mark(PEEK);
        byte[] first = new byte[PEEK];
        int length = 0;
        boolean ended = false;
        // A whole line tells enough: waiting for more would hold up a pipe that sends one report at a time.
        while (!ended && length < PEEK && !hasLine(first, length)) {
            int got = content.read(first, length, PEEK - length);
            ended = got < 0;
            length += Math.max(got, 0);
        }
        content.reset();
        return Arrays.copyOf(first, length);
    }

    /** The first {@link #PEEK} bytes, waited for; the stream stands at its beginning afterwards. */
    static byte[] peekFar(InputStream content) throws IOException {
        content.mark(PEEK);
        byte[] first = content.readNBytes(PEEK);
        content.reset();
        return first;
    }

    private static boolean hasLine(byte[] bytes, int length) {
        for (int at = 0; at < length; at++) {
            if (bytes[at] == '\n') {
                return true;
            }
        }
        return false;
    }

    static boolean isJsonLines(byte[] first) {
        return beginning(first).startsWith("{");
    }

    static MediaType mediaType(byte[] bytes) {
        String beginning = beginning(bytes);
        return PAGE_STARTS.stream().anyMatch(beginning::startsWith) ? MediaType.HTML : MediaType.PLAIN_TEXT;
    }

    private static String beginning(byte[] bytes) {
        byte[] first = Arrays.copyOf(bytes, Math.min(bytes.length, PEEK));
        String text = Decoded.of(first, "").text();
        return text.strip().toLowerCase(Locale.ROOT);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
