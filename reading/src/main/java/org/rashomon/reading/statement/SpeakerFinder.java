// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.ActorMention;
import org.rashomon.reading.actor.ActorMentions;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Tells which of the phrases beside a cue can speak: people, bodies, states, and documents that speak for them. */
final class SpeakerFinder {
    private static final Set<String> DOCUMENTS = Set.of(
            "statement",
            "report",
            "communique",
            "communiqué",
            "account",
            "letter",
            "survey",
            "study",
            "document",
            "message",
            "note",
            "release",
            "source",
            "newspaper",
            "agency",
            "investigation",
            "memo",
            "dispatch",
            "post",
            "tweet",
            "transcript",
            "poll");

    private final ActorMentions actors;

    SpeakerFinder(ActorMentions actors) {
        this.actors = actors;
    }

    /** The first that can speak. */
    Optional<ActorMention> find(Sentence sentence, List<Token> candidates) {
        return candidates.stream()
                .flatMap(token -> at(sentence, token).stream())
                .findFirst();
    }

    private Optional<ActorMention> at(Sentence sentence, Token token) {
        return actors.at(sentence, token).filter(mention -> canSpeak(mention, token));
    }

    private static boolean canSpeak(ActorMention mention, Token token) {
        return switch (mention.actor().kind()) {
            case PERSON, GROUP, ORGANISATION, STATE -> true;
            case THING -> DOCUMENTS.contains(token.lemma().toLowerCase(Locale.ROOT));
        };
    }
}
