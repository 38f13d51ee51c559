// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Locale;

/**
 * Two accounts that part.
 *
 * @param facet in what
 * @param first index of the one account in {@link Incident#accounts()}
 * @param second index of the other, more than {@code first}
 * @param relation how
 */
public record Contest(Facet facet, int first, int second, Relation relation) {
    public Contest {
        if (first < 0 || second <= first) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "accounts %d and %d", first, second));
        }
    }
}
