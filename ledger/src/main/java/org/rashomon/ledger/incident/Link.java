// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.List;
import java.util.Locale;

/**
 * Why two tellings were taken for tellings of one happening.
 *
 * @param first a telling
 * @param second another
 * @param strength the sum of what speaks for it; comparable within a ledger only
 * @param reasons for people, the weightiest first; at least one
 */
public record Link(TellingId first, TellingId second, double strength, List<String> reasons) {
    public Link {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "a link without a reason: %s and %s", first, second));
        }
    }
}
