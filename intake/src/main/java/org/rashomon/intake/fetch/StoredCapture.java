// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * One answer that is kept.
 *
 * @param address that gave it
 * @param captured when
 * @param head what is remembered of its head
 * @param validators to ask whether it has changed
 * @param digest SHA-256 of its content once decoded, in hexadecimal digits; of nothing for a redirect
 * @param place where it stands
 */
public record StoredCapture(
        URI address, Instant captured, Head head, Validators validators, String digest, Place place) {
    /**
     * Part of an answer's head.
     *
     * @param status 200 for a page
     * @param contentType the header as sent
     * @param location where a redirect leads
     */
    public record Head(int status, Optional<String> contentType, Optional<String> location) {
        static Head of(ResponseHead head) {
            return new Head(
                    head.status(),
                    head.header("Content-Type"),
                    head.isRedirect() ? Optional.of(Exchanges.location(head)) : Optional.empty());
        }
    }

    /**
     * What a server gives to be asked with: the headers {@code ETag} and {@code Last-Modified}.
     *
     * @param etag sent back as {@code If-None-Match}
     * @param lastModified sent back as {@code If-Modified-Since}
     */
    public record Validators(Optional<String> etag, Optional<String> lastModified) {
        static Validators of(ResponseHead head) {
            return new Validators(head.validator("ETag"), head.validator("Last-Modified"));
        }

        /** These with the gaps filled from {@code other}. */
        Validators orElse(Validators other) {
            return new Validators(etag.or(other::etag), lastModified.or(other::lastModified));
        }
    }

    /**
     * A place in a folder of WARC files.
     *
     * @param file its name
     * @param offset where the record begins, in bytes
     */
    public record Place(String file, long offset) {}

    /** True for what can be read, false for a redirect. */
    boolean isContent() {
        return head.location().isEmpty();
    }

    StoredCapture with(Validators newer) {
        return new StoredCapture(address, captured, head, newer, digest, place);
    }
}
