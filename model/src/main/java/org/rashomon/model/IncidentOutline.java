// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;

/**
 * What the accounts of an incident say, gathered; nothing in it says who is right.
 *
 * @param type the commonest of its event types, the first of equals
 * @param interval the days within which the dated accounts lie; open where none is dated
 * @param precision the finest told
 * @param places what its accounts name, finest first
 * @param initiators who is said to have acted
 * @param recipients who is said to have been hit
 */
public record IncidentOutline(
        EventType type,
        TimeInterval interval,
        TimePrecision precision,
        List<Place> places,
        List<Actor> initiators,
        List<Actor> recipients) {
    public IncidentOutline {
        places = List.copyOf(places);
        initiators = List.copyOf(initiators);
        recipients = List.copyOf(recipients);
    }
}
