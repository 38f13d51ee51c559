// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorMention;
import org.rashomon.model.EventMention;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;

/**
 * What marks the episode that a report is about.
 *
 * @param words the whole report's
 * @param ofConflict true where forces or armed groups act or are hit anywhere in the report: a crime happens once, they meet day after day in
 *     the same places, and all reports of it share most words
 */
record Lead(ReportWords words, boolean ofConflict) {
    private static final Set<Sector> FORCES = EnumSet.of(Sector.MIL, Sector.REB);

    static Lead of(Reading reading) {
        boolean ofConflict = reading.events().stream()
                .map(EventMention::participants)
                .flatMap(sides -> Stream.concat(sides.initiators().stream(), sides.recipients().stream()))
                .map(ActorMention::actor)
                .anyMatch(Lead::isFighting);
        return new Lead(ReportWords.of(Emphasis.of(reading)), ofConflict);
    }

    private static boolean isFighting(Actor actor) {
        return actor.sector()
                .filter(sector -> FORCES.contains(sector)
                        || sector == Sector.UAF && actor.party().isPresent())
                .isPresent();
    }
}
