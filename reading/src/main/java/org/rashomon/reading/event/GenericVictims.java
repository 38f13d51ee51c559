// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;

/**
 * "The victim", "these people", "they": words for those hit that say nothing new. Where an earlier telling of the same happening says who
 * they are, its words stand for them.
 */
final class GenericVictims {
    private static final String PRONOUN = "actor/pronoun";

    private GenericVictims() {}

    /** Puts the words of the tellings before into a telling's place where its own say nothing. */
    static void resolve(EventDraft draft, List<EventDraft> before) {
        List<ActorMention> told = before.stream()
                .flatMap(earlier -> earlier.recipients.stream())
                .filter(hit -> isPeople(hit) && !isGeneric(hit))
                .toList();
        Set<ActorMention> resolved = new LinkedHashSet<>();
        for (ActorMention hit : draft.recipients) {
            List<ActorMention> meant = isGeneric(hit)
                    ? told.stream().filter(other -> agree(hit, other)).toList()
                    : List.of();
            resolved.addAll(meant.isEmpty() ? List.of(hit) : meant);
        }
        List<ActorMention> fresh = new ArrayList<>(resolved);
        draft.recipients.clear();
        fresh.forEach(draft::addRecipient);
    }

    private static boolean isPeople(ActorMention mention) {
        return mention.actor().kind() == ActorKind.PERSON || mention.actor().kind() == ActorKind.GROUP;
    }

    /** One person is no group; several may be named one by one. */
    private static boolean agree(ActorMention generic, ActorMention other) {
        return generic.actor().kind() == ActorKind.GROUP || other.actor().kind() == ActorKind.PERSON;
    }

    private static boolean isGeneric(ActorMention mention) {
        if (mention.actor().name().isPresent() || !isPeople(mention)) {
            return false;
        }
        String[] words = mention.mention().text().toLowerCase(Locale.ROOT).split(" ");
        boolean bare = words.length == 2
                && ReferenceWords.POINTING.contains(words[0])
                && ReferenceWords.ANYBODY.contains(words[1]);
        return bare || mention.mention().rule().equals(PRONOUN);
    }
}
