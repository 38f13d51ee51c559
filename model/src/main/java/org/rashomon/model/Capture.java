// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Bytes fetched at a time, before anybody has read them.
 *
 * @param input the name under which the user gave it: a path as typed, a URL, or the {@code id} of a JSON line. Comes back as
 *     {@code document.input}
 * @param content the bytes, untrusted
 * @param contentType what they are said to be
 * @param declared what the giver said about the report, empty where nothing was said
 * @param captured when they were fetched, where an archive or the network tells it
 */
public record Capture(
        String input, ByteContent content, ContentType contentType, Masthead declared, Optional<Instant> captured) {
    public Capture {
        if (input.isBlank()) {
            throw new IllegalArgumentException("a capture without a name");
        }
    }

    /** A capture of which nothing is told but what it is read as. */
    public static Capture of(String input, ByteContent content, MediaType mediaType) {
        return new Capture(input, content, ContentType.of(mediaType), Masthead.nothingTold(), Optional.empty());
    }
}
