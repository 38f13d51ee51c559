// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.function.Function;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Incident;
import org.rashomon.model.Participants;
import org.rashomon.model.Party;
import org.rashomon.model.Sector;
import org.rashomon.model.Telling;

/**
 * Who is said to have acted and who to have been hit: states by name, others as worded, for whether they were "villagers" or
 * "fighters" is often just where accounts part.
 *
 * @param initiators empty where not told
 * @param recipients empty where not told
 */
public record Sides(String initiators, String recipients) {
    private static final int NAMED = 3;

    static Sides of(Incident incident) {
        List<Participants> told = incident.accounts().stream()
                .flatMap(account -> account.tellings().stream())
                .filter(telling -> !Denials.isDenial(telling))
                .map(Telling::event)
                .map(event -> event.participants())
                .toList();
        return new Sides(listed(told, Participants::initiators), listed(told, Participants::recipients));
    }

    private static String listed(List<Participants> told, Function<Participants, List<ActorMention>> role) {
        List<String> sides = told.stream()
                .flatMap(participants -> role.apply(participants).stream())
                .map(Sides::label)
                .distinct()
                .toList();
        return Words.list(sides, NAMED);
    }

    private static String label(ActorMention mention) {
        Actor actor = mention.actor();
        boolean speaksForItsState = actor.sector().map(Sides::isOfState).orElse(true);
        return actor.party()
                .filter(PartyNames::isState)
                .filter(state -> speaksForItsState)
                .map(PartyNames::of)
                .or(() -> actor.name().map(VisibleText::of))
                .orElseGet(() -> asWorded(mention));
    }

    private static String asWorded(ActorMention mention) {
        String words =
                "“" + VisibleText.clipped(VisibleText.of(mention.mention().text()), 50) + "”";
        return mention.actor()
                .party()
                .map(Party::code)
                .map(code -> words + " (" + code + ")")
                .orElse(words);
    }

    private static boolean isOfState(Sector sector) {
        return sector.isStateForce() || sector == Sector.GOV || sector == Sector.LEG || sector == Sector.JUD;
    }
}
