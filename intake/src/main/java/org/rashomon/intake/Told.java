// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.rashomon.model.Masthead;

/**
 * What is said about content before anybody has looked at it.
 *
 * @param contentType the value of a Content-Type header
 * @param declared of the report, its address above all
 * @param captured when it was fetched
 * @param depth how many archives, lists and feeds lie around it
 * @param length how many bytes it has
 */
record Told(
        Optional<String> contentType, Masthead declared, Optional<Instant> captured, int depth, OptionalLong length) {
    private static final Told NOTHING =
            new Told(Optional.empty(), Masthead.nothingTold(), Optional.empty(), 0, OptionalLong.empty());

    static Told nothing() {
        return NOTHING;
    }

    /** The same one archive further in, where a header no longer tells what the bytes are. */
    Told inside() {
        return new Told(Optional.empty(), declared, captured, depth + 1, OptionalLong.empty());
    }

    Told ofLength(long bytes) {
        return new Told(contentType, declared, captured, depth, OptionalLong.of(bytes));
    }
}
