// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/**
 * A place of an event.
 *
 * @param place which
 * @param role what it is to the event
 * @param basis how it comes to the event
 */
public record EventPlace(PlaceMention place, PlaceRole role, PlaceBasis basis) {
    /** A place that the event's own words tell. */
    public EventPlace(PlaceMention place, PlaceRole role) {
        this(place, role, PlaceBasis.WORDS);
    }

    /** The same place, come to the event in another way. */
    public EventPlace on(PlaceBasis other) {
        return new EventPlace(place, role, other);
    }
}
