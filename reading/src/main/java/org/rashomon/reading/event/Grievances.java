// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.EventType;
import org.rashomon.model.Sector;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Against whom people protest, where they protest against something: "blocked a road to demand aid from the government", "a hunger strike
 * over the minister's bill". The authority named in the purpose or the ground is meant.
 */
final class Grievances {
    private static final Set<EventType> PROTESTS = Set.of(EventType.PROTEST, EventType.RIOT);
    private static final Set<Sector> AUTHORITIES =
            Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.LEG, Sector.JUD, Sector.SPY, Sector.IGO);

    /**
     * What opens the purpose or the ground of a protest.
     *
     * @param verbs by lemma: "demanding", "to denounce"
     * @param nouns after "in" or "as": "in protest at"
     * @param prepositions before what it is about: "over"
     */
    record Words(Set<String> verbs, Set<String> nouns, Set<String> prepositions) {
        Words {
            verbs = Set.copyOf(verbs);
            nouns = Set.copyOf(nouns);
            prepositions = Set.copyOf(prepositions);
        }
    }

    private final Words words;
    private final MarkedText text;

    Grievances(Words words, MarkedText text) {
        this.words = words;
        this.text = text;
    }

    void fill(Sentence sentence, List<EventDraft> drafts) {
        for (EventDraft draft : drafts) {
            boolean open =
                    PROTESTS.contains(draft.type) && draft.recipients.stream().noneMatch(EventDraft::isSomebody);
            if (open) {
                grounds(sentence, draft)
                        .flatMap(ground -> authority(sentence, draft, ground).stream())
                        .findFirst()
                        .ifPresent(draft::addRecipient);
            }
        }
    }

    /** The clauses and phrases that tell it, on the protest's word or on the verb that carries it. */
    private Stream<Token> grounds(Sentence sentence, EventDraft draft) {
        Stream<Token> carriers = Stream.concat(draft.anchors.stream(), sentence.head(draft.head()).stream());
        return Stream.concat(carriers, draft.match.words().stream())
                .distinct()
                .flatMap(carrier -> sentence.children(carrier).stream())
                .filter(child -> child.index() > draft.head().index() && isGround(sentence, child));
    }

    private boolean isGround(Sentence sentence, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return token.isVerb() && words.verbs().contains(lemma)
                || words.nouns().contains(lemma)
                || words.prepositions().contains(ArgumentFinder.preposition(sentence, token));
    }

    private Optional<ActorMention> authority(Sentence sentence, EventDraft draft, Token ground) {
        BitSet clause = sentence.subtree(ground);
        Predicate<Token> noun = token -> !token.is("amod") && !token.is("compound");
        return Stream.of(noun, noun.negate())
                .flatMap(kind -> clause.stream().mapToObj(sentence::token).filter(kind))
                .filter(token -> !ArgumentFinder.preposition(sentence, token).equals("in"))
                .flatMap(token -> text.actors().at(sentence, token).stream())
                .filter(Grievances::isAuthority)
                .filter(actor -> Stream.concat(draft.initiators.stream(), draft.recipients.stream())
                        .noneMatch(known ->
                                known.mention().span().overlaps(actor.mention().span())))
                .findFirst();
    }

    private static boolean isAuthority(ActorMention mention) {
        return mention.actor().kind() != ActorKind.THING
                && (mention.actor().kind() == ActorKind.STATE
                        || mention.actor()
                                .sector()
                                .filter(AUTHORITIES::contains)
                                .isPresent());
    }
}
