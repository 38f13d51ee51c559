// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Locale;

/**
 * Words that refer.
 *
 * @param span where
 * @param text the words there, exactly
 * @param rule the id of the rule that found them, {@code frame/strike.n} for example
 */
public record Mention(Span span, String text, String rule) {
    public Mention {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d characters for %s by %s", text.length(), span, rule));
        }
    }
}
