// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.EventType;
import org.rashomon.model.Harm;
import org.rashomon.model.Mention;
import org.rashomon.model.Resolution;
import org.rashomon.model.Span;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;
import org.rashomon.reading.quantity.FigureReader;

/**
 * Who is killed, hurt, abducted or arrested is somebody, also by a name or a noun that no pack knows; and whoever is named in
 * apposition to those people came to the same: "two technicians, Jan Kamal and Ute Berg".
 */
final class Sufferers {
    private static final String BY_NAME = "actor/harmed-name";

    private final MarkedText text;

    Sufferers(MarkedText text) {
        this.text = text;
    }

    /** The mention as that of people, where the event happens to people only. */
    ActorMention asPeople(EventDraft draft, Token head, ActorMention mention) {
        if (mention.actor().kind() != ActorKind.THING || !happensToPeople(draft)) {
            return mention;
        }
        if (head.isProperNoun()) {
            return isPersonsName(draft.sentence, head, mention) ? named(draft.sentence, mention) : mention;
        }
        boolean people = head.isNoun()
                && !isOnlyArrest(draft)
                && mention.mention().rule().equals("actor/phrase")
                && !FigureReader.isLifeless(head);
        return people ? described(mention, head) : mention;
    }

    /** A person named after the deed. */
    ActorMention byName(Sentence sentence, Token head, ActorMention mention) {
        boolean unnamed = mention.actor().name().isEmpty() && isPersonsName(sentence, head, mention);
        return unnamed ? named(sentence, mention) : mention;
    }

    /** True where a telling is of people who came to harm. */
    boolean areCounted(EventDraft draft) {
        return happensToPeople(draft) || !draft.figures.isEmpty();
    }

    /** The names that stand in apposition to those harmed. */
    List<ActorMention> namedBeside(EventDraft draft, Token head) {
        Sentence sentence = draft.sentence;
        if (!happensToPeople(draft) || head.isProperNoun()) {
            return List.of();
        }
        return sentence.children(head, "appos").stream()
                .filter(name -> name.index() > head.index())
                .flatMap(name -> Stream.concat(Stream.of(name), sentence.children(name, "conj").stream()))
                .filter(name -> name.isProperNoun() && !isPlace(name))
                .flatMap(name -> text.actors().at(sentence, name).stream()
                        .filter(mention -> !mention.mention().span().contains(head.span()))
                        .map(mention -> asPeople(draft, name, mention)))
                .filter(mention -> mention.actor().kind() == ActorKind.PERSON)
                .toList();
    }

    private static boolean happensToPeople(EventDraft draft) {
        return draft.type == EventType.ABDUCTION
                || draft.frame()
                        .reading()
                        .harm()
                        .filter(Set.of(Harm.KILLED, Harm.INJURED, Harm.CAPTURED)::contains)
                        .isPresent();
    }

    /** What is captured or seized may well be a thing. */
    private static boolean isOnlyArrest(EventDraft draft) {
        return draft.type == EventType.ARREST;
    }

    private boolean isPersonsName(Sentence sentence, Token head, ActorMention mention) {
        boolean single = sentence.tokensWithin(mention.mention().span()).stream()
                        .filter(Token::isProperNoun)
                        .count()
                == 1;
        boolean definite = sentence.child(head, "det").isPresent();
        return !isPlace(head)
                && !ReferenceWords.NO_PERSONS_NAME.contains(ReferenceWords.lemma(head))
                && !FigureReader.isLifeless(head)
                && !head.tag().equals("NNPS")
                && !(single && definite);
    }

    private boolean isPlace(Token token) {
        return text.places().stream().anyMatch(place -> place.mention().span().contains(token.span()));
    }

    private static ActorMention described(ActorMention mention, Token head) {
        boolean several = head.tag().equals("NNS");
        Actor told = mention.actor();
        Actor people =
                new Actor(told.name(), told.party(), told.sector(), several ? ActorKind.GROUP : ActorKind.PERSON);
        return new ActorMention(
                mention.mention(),
                people,
                mention.resolution().known().isPresent()
                        ? new Resolution.Resolved<>(people, "people, for they came to harm")
                        : mention.resolution());
    }

    /** The name is the proper nouns at the end of the phrase. */
    private static ActorMention named(Sentence sentence, ActorMention mention) {
        List<Token> words = sentence.tokensWithin(mention.mention().span());
        int first = words.size();
        while (first > 0 && words.get(first - 1).isProperNoun()) {
            first--;
        }
        Optional<String> name = first == words.size()
                ? Optional.empty()
                : Optional.of(sentence.textOf(
                        Span.covering(words.get(first).span(), words.getLast().span())));
        Actor told = mention.actor();
        Actor person = new Actor(name, told.party(), told.sector(), ActorKind.PERSON);
        Mention evidence =
                new Mention(mention.mention().span(), mention.mention().text(), BY_NAME);
        return new ActorMention(evidence, person, new Resolution.Resolved<>(person, "named as one who came to harm"));
    }
}
