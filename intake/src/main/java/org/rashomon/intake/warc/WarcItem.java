// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.warc;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.rashomon.model.ByteContent;

/** What an archive holds that matters here. */
public sealed interface WarcItem {
    /** Where its record begins: the byte of the file, of the compressed file when it is compressed. */
    long offset();

    /**
     * A page.
     *
     * @param address where it was fetched
     * @param captured when
     * @param contentType the value of the header, if there is one
     * @param body decoded
     * @param isCutOff true when the capture ends too early
     */
    record Page(
            long offset,
            Optional<URI> address,
            Optional<Instant> captured,
            Optional<String> contentType,
            ByteContent body,
            boolean isCutOff)
            implements WarcItem {}

    /**
     * A record that could not be read.
     *
     * @param reason for people
     * @param isTooLarge true when nothing else is wrong with it
     */
    record Broken(long offset, String reason, boolean isTooLarge) implements WarcItem {}
}
