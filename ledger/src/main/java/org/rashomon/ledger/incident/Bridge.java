// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

/** One telling of what another report tells in parts: "strikes in Khost and Kunar". */
final class Bridge {
    private Bridge() {}

    /** True for two episodes of one report that differ in nothing but their place. */
    static boolean joinsParts(Episode first, Episode second) {
        if (first.isBackground() || second.isBackground()) {
            return false;
        }
        boolean apart =
                PlaceRelation.of(first.traits().places(), second.traits().places()) == PlaceRelation.APART;
        if (!apart) {
            return false;
        }
        Likeness likeness = Likeness.of(first, second);
        return likeness.isOneKind() && likeness.isApartInPlaceAlone();
    }

    /** True where an episode names the places of both. */
    static boolean names(Episode episode, Episode one, Episode other) {
        return isAt(episode, one) && isAt(episode, other);
    }

    private static boolean isAt(Episode episode, Episode other) {
        return PlaceRelation.of(episode.traits().places(), other.traits().places())
                .isOfOneName();
    }
}
