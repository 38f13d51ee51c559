// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.util.OptionalLong;

/**
 * A decision with the number of the journal's line that made it.
 *
 * @param entry the line
 * @param decision what was decided
 */
public record Decided<T>(long entry, T decision) {
    private static final String RULE = "review/";

    /** What a cell names as its rule that was set by this decision: {@code review/12}. */
    public String rule() {
        return RULE + entry;
    }

    /** The line that a rule names; empty for a rule of the reader. */
    public static OptionalLong entryOf(String rule) {
        return rule.matches(RULE + "\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(rule.substring(RULE.length())))
                : OptionalLong.empty();
    }
}
