// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.EventType;
import org.rashomon.model.Labels;
import org.rashomon.model.Mention;
import org.rashomon.model.Sector;

/** Makes a type more precise by who acts or with what: an attack by warplanes is an air strike. */
final class TypeRefiner {
    /**
     * A row of {@code events.yaml}.
     *
     * @param from types that it makes more precise
     * @param words of the one who acts or of the means, lower case
     * @param means true where the words are of an instrument; else one of them must stand in the initiator's words
     * @param to the more precise type
     */
    record Refinement(Set<String> from, List<String> words, boolean means, String to) {}

    private static final Set<Sector> GROUND = Set.of(Sector.UAF, Sector.REB, Sector.CVL);

    private final List<Refinement> refinements;

    TypeRefiner(List<Refinement> refinements) {
        this.refinements = refinements;
    }

    void refine(List<EventDraft> drafts) {
        for (EventDraft draft : drafts) {
            if (isBombedOnTheGround(draft)) {
                draft.type = EventType.BOMBING;
            }
            refinements.stream()
                    .filter(row -> row.from().contains(Labels.of(draft.type))
                            && words(row, draft).anyMatch(words -> names(row, words)))
                    .findFirst()
                    .ifPresent(row -> draft.type = Labels.parse(EventType.class, row.to()));
        }
    }

    /** "Rebels bombed a bank": whoever has no air force bombs with what is planted or thrown. */
    private static boolean isBombedOnTheGround(EventDraft draft) {
        return draft.type == EventType.AIR_STRIKE
                && draft.head().lemma().equals("bomb")
                && !draft.initiators.isEmpty()
                && draft.initiators.stream()
                        .allMatch(actor ->
                                actor.actor().sector().filter(GROUND::contains).isPresent());
    }

    private static Stream<String> words(Refinement row, EventDraft draft) {
        return row.means()
                ? draft.instruments.stream().map(Mention::text)
                : draft.initiators.stream().map(actor -> actor.mention().text());
    }

    private static boolean names(Refinement row, String text) {
        String words = " " + text.toLowerCase(Locale.ROOT) + " ";
        return row.words().stream()
                .anyMatch(word -> words.contains(" " + word + " ") || words.contains(" " + word + "s "));
    }
}
