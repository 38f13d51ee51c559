// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.api;

import java.util.List;
import java.util.stream.Stream;
import org.rashomon.ledger.store.IncidentOrder;
import org.rashomon.model.EventType;
import org.rashomon.model.Harm;
import org.rashomon.model.IncidentState;
import org.rashomon.model.SpeechAct;

/** The parameters that several endpoints share. */
final class Filters {
    /** Whatever is asked can be asked of an earlier moment. */
    static final Parameter AS_OF = Parameter.text(
            "as-of",
            "What the ledger said at an earlier moment: a day (2026-02-24), a time with its zone, or an entry of the journal (#120).");

    static final Parameter CURSOR = Parameter.text("cursor", "Where the list goes on, from the answer before.");

    /** Which incidents: the same parameters as the first page has. */
    static final List<Parameter> INCIDENTS = List.of(
            Parameter.text(
                    "q",
                    "Words, all of which, or longer ones that begin with them, stand in what is told of an incident."),
            Parameter.day("from", "Incidents that may have been on this day or later."),
            Parameter.day("to", "Incidents that may have been on this day or earlier."),
            Parameter.text("place", "A part of the name of a place, its first-level division or its country."),
            Parameter.text("at", "One place, by its record in the gazetteer: geonames:1138336."),
            Parameter.text(
                    "within",
                    "A rectangle: west,south,east,north in degrees of WGS 84, as a bbox of GeoJSON (RFC 7946)."),
            Parameter.text(
                    "party", "ISO 3166-1 alpha-3 of a state, or the code of a group, that acts, is hit or speaks."),
            Parameter.text("speaker", "A part of a speaker's name, or in quotation marks the whole of it."),
            Parameter.oneOf("act", "The act of somebody's speech.", SpeechAct.values()),
            Parameter.text("outlet", "The whole name of an outlet that tells of it."),
            Parameter.oneOf("type", "What somebody tells it was.", EventType.values()),
            Parameter.oneOf("state", "How the accounts stand to each other.", IncidentState.values()),
            Parameter.oneOf("harm", "The harm that the least number is of; killed where none is told.", Harm.values()),
            Parameter.number("least", "So many were harmed, or more, as somebody claims.", 0, 0, Integer.MAX_VALUE),
            Parameter.number("origins", "So many independent origins, or more.", 0, 0, Integer.MAX_VALUE),
            AS_OF);

    private Filters() {}

    /** Those of {@link #INCIDENTS} and more. */
    static List<Parameter> incidentsAnd(Parameter... more) {
        return Stream.concat(INCIDENTS.stream(), Stream.of(more)).toList();
    }

    static Parameter order() {
        return Parameter.oneOf(
                "order",
                "The order of the list; where accounts part most comes first if none is told.",
                IncidentOrder.values());
    }

    static Parameter limit(int usual, int most) {
        return Parameter.number("limit", "How many at most.", 1, usual, most);
    }
}
