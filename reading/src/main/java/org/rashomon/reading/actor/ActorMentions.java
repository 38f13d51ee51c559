// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** The mentions of one report, asked by the token that they stand for. */
public final class ActorMentions {
    private record At(int sentence, int token) {}

    private final Map<At, ActorMention> byToken = new HashMap<>();

    private final Map<ActorMention, ActorMention> antecedents = new HashMap<>();

    ActorMentions() {}

    void pointsBack(ActorMention pronoun, ActorMention words) {
        antecedents.put(pronoun, words);
    }

    Optional<ActorMention> at(int sentence, int token) {
        return Optional.ofNullable(byToken.get(new At(sentence, token)));
    }

    /** The words that a pronoun stands for, where they are known; any other mention itself. */
    public ActorMention inWords(ActorMention mention) {
        return antecedents.getOrDefault(mention, mention);
    }

    void put(Sentence sentence, Token token, ActorMention mention) {
        byToken.put(new At(sentence.index(), token.index()), mention);
    }

    /**
     * The mention whose words this token belongs to as name, noun, pronoun or modifier of nationality. Things have a mention as well. Empty for
     * what cannot be an actor, as a verb or a mark.
     */
    public Optional<ActorMention> at(Sentence sentence, Token head) {
        return at(sentence.index(), head.index());
    }

    /** The mentions of which a name, side or sector is known, in the order of the text, the longer before those inside it. */
    public List<ActorMention> all() {
        return List.copyOf(new LinkedHashSet<>(byToken.values().stream()
                .filter(mention -> isRecognised(mention.actor()))
                .sorted(Comparator.<ActorMention, Span>comparing(
                                mention -> mention.mention().span())
                        .thenComparing(mention -> mention.mention().rule()))
                .toList()));
    }

    private static boolean isRecognised(Actor actor) {
        return actor.name().isPresent()
                || actor.party().isPresent()
                || actor.sector().isPresent();
    }
}
