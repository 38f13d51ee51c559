// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Collection;

/**
 * How telling the words and the names of a ledger are.
 *
 * @param words of the passages
 * @param names of the reports
 */
record Rarities(Rarity words, Rarity names) {
    static Rarities in(Collection<Episode> episodes) {
        return new Rarities(Rarity.ofWords(episodes), Rarity.ofNames(episodes));
    }
}
