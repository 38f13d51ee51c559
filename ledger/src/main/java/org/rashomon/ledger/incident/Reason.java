// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that speaks for a link, or against it.
 *
 * @param weight below 0 against
 * @param words for people
 */
record Reason(double weight, String words) {
    static double sum(List<Reason> reasons) {
        return reasons.stream().mapToDouble(Reason::weight).sum();
    }

    /** What speaks for it, the weightiest first. */
    static List<String> told(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.weight() > 0)
                .sorted(Comparator.comparingDouble(Reason::weight).reversed().thenComparing(Reason::words))
                .map(Reason::words)
                .toList();
    }
}
