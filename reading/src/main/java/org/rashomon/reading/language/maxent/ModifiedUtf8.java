// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

/** Java's modified UTF-8 ({@link java.io.DataInput}): one to three bytes for each UTF-16 unit. */
final class ModifiedUtf8 {
    private ModifiedUtf8() {}

    /** How many bytes the unit has that begins with this byte. */
    static int width(byte first) {
        if (first >= 0) {
            return 1;
        }
        return (first & 0xe0) == 0xc0 ? 2 : 3;
    }

    /** The unit that begins here; the array is long enough for it. */
    static char charAt(byte[] bytes, int at) {
        byte first = bytes[at];
        return switch (width(first)) {
            case 1 -> (char) first;
            case 2 -> (char) ((first & 0x1f) << 6 | bytes[at + 1] & 0x3f);
            default -> (char) ((first & 0x0f) << 12 | (bytes[at + 1] & 0x3f) << 6 | bytes[at + 2] & 0x3f);
        };
    }
}
