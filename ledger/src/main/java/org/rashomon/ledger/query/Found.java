// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list of incidents.
 *
 * @param incidents in the order asked for
 * @param all how many there are in the whole list
 * @param next where the next part begins; empty when this is the last
 */
public record Found(List<IncidentSummary> incidents, long all, Optional<Part.Place> next) {
    public Found {
        incidents = List.copyOf(incidents);
    }
}
