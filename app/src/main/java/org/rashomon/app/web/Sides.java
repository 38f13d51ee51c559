// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import org.rashomon.app.words.PartyNames;
import org.rashomon.app.words.VisibleText;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.query.IncidentSummary;
import org.rashomon.model.Actor;
import org.rashomon.model.Party;
import org.rashomon.model.Sector;

/**
 * Who is said to have acted and who to have been hit: states by name, others as worded, for whether they were "villagers" or
 * "fighters" is often just where accounts part.
 *
 * @param initiators empty where not told
 * @param recipients empty where not told
 */
public record Sides(String initiators, String recipients) {
    private static final int NAMED = 3;

    static Sides of(IncidentSummary.Sides told) {
        return new Sides(listed(told.initiators()), listed(told.recipients()));
    }

    private static String listed(List<IncidentSummary.Named> told) {
        return Words.list(told.stream().map(Sides::label).distinct().toList(), NAMED);
    }

    private static String label(IncidentSummary.Named told) {
        Actor actor = told.actor();
        boolean speaksForItsState = actor.sector().map(Sides::isOfState).orElse(true);
        return actor.party()
                .filter(PartyNames::isState)
                .filter(state -> speaksForItsState)
                .map(PartyNames::of)
                .or(() -> actor.name().map(VisibleText::of))
                .orElseGet(() -> asWorded(told));
    }

    private static String asWorded(IncidentSummary.Named told) {
        String words = "“" + VisibleText.clipped(VisibleText.of(told.words()), 50) + "”";
        return told.actor()
                .party()
                .map(Party::code)
                .map(code -> words + " (" + code + ")")
                .orElse(words);
    }

    private static boolean isOfState(Sector sector) {
        return sector.isStateForce() || sector == Sector.GOV || sector == Sector.LEG || sector == Sector.JUD;
    }
}
