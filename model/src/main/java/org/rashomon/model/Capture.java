// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/**
 * Bytes fetched at a time, before anybody has read them.
 *
 * @param input the name under which the user gave it: a path as typed, a URL, or the {@code id} of a JSON line. Comes back as
 *     {@code document.input}
 * @param content the bytes, untrusted
 * @param mediaType what they are to be read as
 * @param declared what the giver said about the report, empty where nothing was said
 */
public record Capture(String input, ByteContent content, MediaType mediaType, Masthead declared) {
    public Capture {
        if (input.isBlank()) {
            throw new IllegalArgumentException("a capture without a name");
        }
    }
}
