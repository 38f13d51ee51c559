// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.model.MediaType;

/** What the value of a Content-Type header says, as far as it matters here. */
final class DeclaredType {
    private DeclaredType() {}

    /** Lower case, without parameters: {@code text/html}. */
    static String essence(String header) {
        int end = header.indexOf(';');
        return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** Empty for what is neither a page nor a text. */
    static Optional<MediaType> mediaType(String header) {
        return switch (essence(header)) {
            case "text/html", "application/xhtml+xml" -> Optional.of(MediaType.HTML);
            case "text/plain", "text/markdown" -> Optional.of(MediaType.PLAIN_TEXT);
            default -> Optional.empty();
        };
    }

    /** As written, without quotes. */
    static Optional<String> charset(String header) {
        for (String parameter : header.split(";", -1)) {
            String told = parameter.strip();
            if (told.regionMatches(true, 0, "charset=", 0, 8)) {
                return Optional.of(told.substring(8).strip().replace("\"", "").replace("'", ""))
                        .filter(name -> !name.isEmpty());
            }
        }
        return Optional.empty();
    }
}
