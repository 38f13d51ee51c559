// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.warc;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** The length that the header of a record tells: empty when it tells none, two, or one that is no number. */
final class ContentLength {
    private static final String NAME = "content-length:";
    private static final int MOST_DIGITS = 18;

    private ContentLength() {}

    static OptionalLong of(byte[] head) {
        String lines = new String(head, StandardCharsets.ISO_8859_1);
        OptionalLong length = OptionalLong.empty();
        for (String line : (Iterable<String>) lines.lines()::iterator) {
            if (line.regionMatches(true, 0, NAME, 0, NAME.length())) {
                OptionalLong told = number(line.substring(NAME.length()).strip());
                if (told.isEmpty() || length.isPresent() && !told.equals(length)) {
                    return OptionalLong.empty();
                }
                length = told;
            }
        }
        return length;
    }

    private static OptionalLong number(String digits) {
        boolean isNumber = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return isNumber ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }
}
