// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import org.rashomon.model.Incident;
import org.rashomon.model.Place;

/** Names an incident by what is claimed. */
final class IncidentTitle {
    private static final int PLACES_NAMED = 3;

    private IncidentTitle() {}

    /** "Air strike claimed in Paktika and Nangarhar". */
    static String of(Incident incident) {
        String type = Words.title(incident.outline().type()) + " claimed";
        List<String> places = places(incident);
        return places.isEmpty() ? type : type + " in " + Words.list(places, PLACES_NAMED);
    }

    /** Names of its places, each once. */
    static List<String> places(Incident incident) {
        return incident.outline().places().stream()
                .map(Place::name)
                .map(VisibleText::of)
                .distinct()
                .toList();
    }
}
