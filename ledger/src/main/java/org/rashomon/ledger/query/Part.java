// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import java.util.Optional;
import org.rashomon.ledger.store.IncidentOrder;

/**
 * Which part of a list is asked for.
 *
 * @param order of the list
 * @param after where the part before ended; empty for the list's beginning
 * @param passedOver how many after that are left out
 * @param most how many at most
 */
public record Part(IncidentOrder order, Optional<Place> after, long passedOver, int most) {
    /**
     * A place in a list that stays where it is when others come before it.
     *
     * @param order of the list
     * @param weight of the last incident, by that order: partings, accounts or reports
     * @param latest its last day; empty where none is told
     * @param number its id's
     */
    public record Place(IncidentOrder order, long weight, String latest, long number) {}

    public Part {
        if (passedOver < 0 || most < 1) {
            throw new IllegalArgumentException("from " + passedOver + ", at most " + most);
        }
    }

    /** The first so many. */
    public static Part first(IncidentOrder order, int most) {
        return new Part(order, Optional.empty(), 0, most);
    }
}
