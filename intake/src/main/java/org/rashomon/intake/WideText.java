// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes that are UTF-16.
 *
 * @param charset which of the two orders
 * @param mark how many bytes the byte order mark takes, 0 or 2
 */
record WideText(Charset charset, int mark) {
    private static final int SAMPLE = 1 << 12;
    private static final int FEWEST = 8;
    private static final double ZEROS = 0.1;
    private static final double STRAY_ZEROS = 0.01;

    /** Told by the mark, or without one by the zeros that tags and blanks have in every other byte. */
    static Optional<WideText> of(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return Optional.of(new WideText(StandardCharsets.UTF_16BE, 2));
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Optional.of(new WideText(StandardCharsets.UTF_16LE, 2));
        }
        return unmarked(bytes);
    }

    private static Optional<WideText> unmarked(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int first = 0;
        int second = 0;
        for (int pair = 0; pair < pairs; pair++) {
            first += bytes[2 * pair] == 0 ? 1 : 0;
            second += bytes[2 * pair + 1] == 0 ? 1 : 0;
        }
        if (pairs < FEWEST) {
            return Optional.empty();
        }
        if (second > ZEROS * pairs && first <= STRAY_ZEROS * pairs) {
            return Optional.of(new WideText(StandardCharsets.UTF_16LE, 0));
        }
        boolean isBigEnd = first > ZEROS * pairs && second <= STRAY_ZEROS * pairs;
        return isBigEnd ? Optional.of(new WideText(StandardCharsets.UTF_16BE, 0)) : Optional.empty();
    }
}
