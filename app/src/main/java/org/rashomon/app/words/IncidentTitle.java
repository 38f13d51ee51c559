// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.words;

import java.util.List;
import org.rashomon.model.IncidentOutline;
import org.rashomon.model.Place;

/** Names an incident by what is claimed. */
public final class IncidentTitle {
    private static final int PLACES_NAMED = 3;

    private IncidentTitle() {}

    /** "Air strike claimed in Paktika and Nangarhar". */
    public static String of(IncidentOutline outline) {
        String type = Words.title(outline.type()) + " claimed";
        List<String> places = places(outline);
        return places.isEmpty() ? type : type + " in " + Words.list(places, PLACES_NAMED);
    }

    /** Its places without those that hold another of them: "Barmal (Paktika)" for Barmal, Paktika and Afghanistan. */
    public static List<String> places(IncidentOutline outline) {
        List<Place> all = outline.places();
        return all.stream()
                .filter(place -> all.stream().noneMatch(other -> holds(place, other)))
                .map(IncidentTitle::named)
                .distinct()
                .toList();
    }

    private static boolean holds(Place whole, Place part) {
        if (whole.kind().compareTo(part.kind()) >= 0) {
            return false;
        }
        return switch (whole.kind()) {
            case REGION, COUNTRY -> true;
            case ADMIN1, ADMIN2, CITY, FEATURE ->
                part.within().admin1().filter(whole.name()::equals).isPresent();
        };
    }

    private static String named(Place place) {
        String name = VisibleText.of(place.name());
        return place.within()
                .admin1()
                .filter(admin1 -> !admin1.equals(place.name()))
                .map(admin1 -> name + " (" + VisibleText.of(admin1) + ")")
                .orElse(name);
    }
}
