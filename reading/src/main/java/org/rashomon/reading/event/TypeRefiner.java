// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.model.ActorMention;
import org.rashomon.model.EventType;
import org.rashomon.model.Labels;

/** Makes a type more precise by who acts or with what: an attack by warplanes is an air strike. */
final class TypeRefiner {
    /**
     * A row of {@code events.yaml}.
     *
     * @param from types that it makes more precise
     * @param words of the one who acts, lower case; one of them must stand in the initiator's words
     * @param to the more precise type
     */
    record Refinement(Set<String> from, List<String> words, String to) {}

    private final List<Refinement> refinements;

    TypeRefiner(List<Refinement> refinements) {
        this.refinements = refinements;
    }

    void refine(List<EventDraft> drafts) {
        for (EventDraft draft : drafts) {
            refinements.stream()
                    .filter(row -> row.from().contains(Labels.of(draft.type))
                            && draft.initiators.stream().anyMatch(actor -> names(row, actor)))
                    .findFirst()
                    .ifPresent(row -> draft.type = Labels.parse(EventType.class, row.to()));
        }
    }

    private static boolean names(Refinement row, ActorMention actor) {
        String words = " " + actor.mention().text().toLowerCase(Locale.ROOT) + " ";
        return row.words().stream().anyMatch(word -> words.contains(" " + word + " "));
    }
}
