// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;

/**
 * Reports against independent origins. Copies are not corroboration.
 *
 * @param reports how many documents say it
 * @param origins the independent origins behind them, sorted
 */
public record Corroboration(int reports, List<Origin> origins) {
    public Corroboration {
        origins = List.copyOf(origins);
        if (reports < 0) {
            throw new IllegalArgumentException(reports + " reports");
        }
    }
}
