// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
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
    /** Where the content was found in the end, after redirects. */
    public URI address() {
        return capture.address();
    }

    /** When the content came; for what has not changed, when it came first. */
    public Instant captured() {
        return capture.captured();
    }

    /** The header {@code Content-Type}, as sent. */
    public Optional<String> contentType() {
        return capture.head().contentType();
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
