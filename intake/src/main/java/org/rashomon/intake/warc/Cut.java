// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.warc;

/** What was cut out of an archive. */
sealed interface Cut {
    /** Where it begins: the byte of the file, of the compressed file when it is compressed. */
    long offset();

    /**
     * A record.
     *
     * @param head up to and with its empty line
     * @param block what follows
     * @param isWhole false when the block is longer than what is kept of it
     */
    @SuppressWarnings(
            "ArrayRecordComponent") // handed on once and never compared; a copy of every page would halve the speed
    record Whole(long offset, byte[] head, byte[] block, boolean isWhole) implements Cut {}

    /**
     * Bytes that are no record.
     *
     * @param reason for people
     */
    record Flawed(long offset, String reason) implements Cut {}
}
