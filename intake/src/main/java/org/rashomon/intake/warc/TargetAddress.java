// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.warc;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses as crawlers wrote them: in angle brackets, with spaces, with letters that an address may not have. */
final class TargetAddress {
    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    private TargetAddress() {}

    static Optional<URI> of(String written) {
        String stripped = written.strip();
        boolean isBracketed = stripped.startsWith("<") && stripped.endsWith(">");
        String bare = isBracketed ? stripped.substring(1, stripped.length() - 1) : stripped;
        return parsed(bare).or(() -> parsed(escaped(bare)));
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address)).filter(URI::isAbsolute);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder();
        for (byte value : address.getBytes(StandardCharsets.UTF_8)) {
            boolean isAllowed = value > 0 && (Character.isLetterOrDigit(value) || ALLOWED.indexOf(value) >= 0);
            escaped.append(
                    isAllowed ? String.valueOf((char) value) : String.format(Locale.ROOT, "%%%02X", value & 0xFF));
        }
        return escaped.toString();
    }
}
