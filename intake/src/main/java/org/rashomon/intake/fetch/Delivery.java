// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The content of an address, which lies in the captures.
 *
 * @param asked the address as it was given
 * @param capture what is kept
 * @param captures where
 * @param budgets within which it is read
 */
public record Delivery(String asked, StoredCapture capture, Captures captures, Budgets budgets) {
    private static final String CHARSET = "charset=";

    /** Where the content was found in the end, after redirects. */
    public URI address() {
        return capture.address();
    }

    /** When the content came; for what has not changed, when it came first. */
    public Instant captured() {
        return capture.captured();
    }

    /** What the server calls it, in lower case: {@code text/html}. */
    public Optional<String> mediaType() {
        return capture.head()
                .contentType()
                .map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(type -> !type.isEmpty());
    }

    /** The encoding that the server names; often a wrong one. */
    public Optional<String> charset() {
        return capture.head()
                .contentType()
                .flatMap(value -> Arrays.stream(value.split(";"))
                        .map(String::strip)
                        .filter(part -> part.regionMatches(true, 0, CHARSET, 0, CHARSET.length()))
                        .map(part -> part.substring(CHARSET.length())
                                .replace("\"", "")
                                .replace("'", "")
                                .strip())
                        .filter(name -> !name.isEmpty())
                        .findFirst());
    }

    /**
     * The decoded content, read from the captures; to be closed.
     *
     * @throws IOException when it cannot be read, or goes beyond the budgets
     */
    public InputStream open() throws IOException {
        return captures.open(capture, budgets);
    }
}
