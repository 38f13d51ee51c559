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
            "analysis",
            "indictment",
            "lawsuit",
            "complaint",
            "article",
            "editorial",
            "paper",
            "book",
            "poll");

    /** Bodies without a sector of their own. */
    private static final Set<String> BODIES = Set.of(
            "organisation",
            "organization",
            "side",
            "power",
            "country",
            "nation",
            "body",
            "bloc",
            "community",
            "group",
            "party",
            "state",
            "coalition",
            "alliance",
            "team",
            "committee",
            "commission",
            "board",
            "panel",
            "mission",
            "campaign",
            "firm",
            "bank",
            "wing",
            "faction",
            "network",
            "forum",
            "front",
            "movement",
            "union",
            "federation",
            "council",
            "court",
            "cabinet",
            "parliament",
            "congress",
            "senate",
            "assembly",
            "church",
            "charity",
            "watchdog",
            "administration");

    private static final Set<String> NEVER =
            Set.of("evidence", "fact", "situation", "move", "event", "development", "year", "month", "week");

    private final ActorMentions actors;

    SpeakerFinder(ActorMentions actors) {
        this.actors = actors;
    }

    /**
     * The first that can speak.
     *
     * @param any whether a noun that no list knows will do, because the verb takes nobody else
     */
    Optional<ActorMention> find(Sentence sentence, List<Token> candidates, boolean any) {
        return candidates.stream()
                .flatMap(token -> actors
                        .at(sentence, token)
                        .filter(mention -> any && isSubjectNoun(token) || canSpeak(mention, token))
                        .stream())
                .findFirst();
    }

    private static boolean isSubjectNoun(Token token) {
        return (token.isNoun() || token.tag().equals("PRP"))
                && !NEVER.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean canSpeak(ActorMention mention, Token token) {
        return switch (mention.actor().kind()) {
            case PERSON, GROUP, ORGANISATION, STATE -> true;
            case THING -> {
                String lemma = token.lemma().toLowerCase(Locale.ROOT);
                yield DOCUMENTS.contains(lemma) || BODIES.contains(lemma) || token.isProperNoun();
            }
        };
    }
}
