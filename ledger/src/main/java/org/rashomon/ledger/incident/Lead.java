// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorMention;
import org.rashomon.model.EventMention;
import org.rashomon.model.Outlet;
import org.rashomon.model.Participants;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;

/**
 * What marks the episode that a report is about.
 *
 * @param vocabulary the words of the report
 * @param scenes the places and days of the report
 * @param outlet whose report it is, where told
 * @param ofConflict true where forces or armed groups act or are hit anywhere in the report: a crime happens once, they meet day after day in
 *     the same places, and all reports of it share most words
 */
record Lead(Vocabulary vocabulary, Scenes scenes, Optional<Outlet> outlet, boolean ofConflict) {
    private static final Set<Sector> FORCES = EnumSet.of(Sector.MIL, Sector.REB, Sector.UAF);
    private static final Set<Sector> STATES = EnumSet.of(Sector.GOV, Sector.IGO);

    static Lead of(Reading reading) {
        boolean ofConflict = reading.events().stream().anyMatch(Lead::isOfConflict);
        return new Lead(
                Vocabulary.of(reading),
                Scenes.of(reading),
                reading.document().masthead().outlet(),
                ofConflict);
    }

    /** Of the whole report: by these leads worth comparing are found. */
    ReportWords words() {
        return vocabulary.whole();
    }

    private static boolean isOfConflict(EventMention event) {
        Participants sides = event.participants();
        boolean statesStrike = event.type().family().isViolent()
                && sides.initiators().stream().map(ActorMention::actor).anyMatch(actor -> isOfSide(actor, STATES));
        return statesStrike
                || Stream.concat(sides.initiators().stream(), sides.recipients().stream())
                        .map(ActorMention::actor)
                        .anyMatch(actor -> isOfSide(actor, FORCES));
    }

    /** "Militants" and "patrols" whose side nobody tells may be robbers and the police. */
    private static boolean isOfSide(Actor actor, Set<Sector> sectors) {
        return actor.party().isPresent()
                && actor.sector().filter(sectors::contains).isPresent();
    }
}
