// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorMention;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.frame.Slot;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Whose a thing is that an event happens to, and whom it is for: who is hit with it. */
final class Belongings {
    private static final String DEMONYM = "place/demonym";
    private static final Set<String> OWNING = Set.of("of", "belonging to");
    /** "aid to Fiji", "a demand from the rebels": whom a measure is about. */
    private static final Set<String> ABOUT =
            Set.of("to", "for", "against", "on", "with", "from", "of", "by", "between", "among");

    private final ArgumentFinder arguments;
    private final MarkedText text;

    Belongings(ArgumentFinder arguments, MarkedText text) {
        this.arguments = arguments;
        this.text = text;
    }

    /** The armed whose thing is hit and those whom it carries; of what is no violence, the sides whom the thing is about. */
    List<ActorMention> owners(EventDraft draft, Token thing, Actor described) {
        Sentence sentence = draft.sentence;
        if (draft.type.family().isViolent()) {
            List<ActorMention> armed = armedOwners(sentence, thing);
            return armed.isEmpty() ? aboard(sentence, thing) : armed;
        }
        return described.party().isPresent() ? List.of() : about(sentence, thing);
    }

    private List<ActorMention> armedOwners(Sentence sentence, Token thing) {
        List<ActorMention> beside = sentence.children(thing).stream()
                .filter(child -> child.is("nmod:poss")
                        || child.is("compound")
                        || child.is("nmod") && OWNING.contains(ArgumentFinder.preposition(sentence, child)))
                .filter(child -> !isPlaceName(child))
                .flatMap(child -> text.actors().at(sentence, child).stream())
                .filter(body -> RoleFiller.canAct(body) && RoleFiller.isArmed(body.actor()))
                .limit(1)
                .toList();
        return beside.isEmpty() ? thoseItBelongsTo(sentence, thing) : beside;
    }

    /** "bases in two provinces, belonging to the Front and its allies": wherever the parser hangs the clause. */
    private List<ActorMention> thoseItBelongsTo(Sentence sentence, Token thing) {
        return sentence.tokens().stream()
                .filter(verb -> verb.lemma().equals("belong") && verb.tag().equals("VBG"))
                .filter(verb -> verb.index() > thing.index() && isOneClause(sentence, thing, verb))
                .flatMap(verb -> arguments.find(sentence, verb, Slot.preposition("to")).stream())
                .flatMap(body -> text.actors().at(sentence, body).stream())
                .filter(body -> RoleFiller.canAct(body) && RoleFiller.isArmed(body.actor()))
                .toList();
    }

    private static boolean isOneClause(Sentence sentence, Token thing, Token verb) {
        return sentence.tokens().subList(thing.index(), verb.index()).stream().noneMatch(Token::isVerb);
    }

    /** "a bus carrying soldiers". */
    private List<ActorMention> aboard(Sentence sentence, Token thing) {
        return sentence.children(thing, "acl").stream()
                .filter(verb ->
                        verb.tag().equals("VBG") && arguments.verbs().carrying().contains(verb.lemma()))
                .flatMap(verb -> arguments.find(sentence, verb, Slot.OBJECT).stream())
                .flatMap(people -> text.actors().at(sentence, people).stream())
                .filter(RoleFiller::canAct)
                .toList();
    }

    private List<ActorMention> about(Sentence sentence, Token thing) {
        return sentence.children(thing).stream()
                .filter(child -> child.is("nmod:poss")
                        || child.is("nmod") && ABOUT.contains(ArgumentFinder.preposition(sentence, child)))
                .flatMap(child -> Stream.concat(Stream.of(child), sentence.children(child, "conj").stream()))
                .flatMap(child -> text.actors().at(sentence, child).stream())
                .map(text.actors()::inWords)
                .filter(body -> RoleFiller.canAct(body)
                        && (body.actor().party().isPresent()
                                || body.actor().sector().isPresent()))
                .toList();
    }

    /** "the Kabul attack", "the Afghanistan strikes": where, not by whom. */
    boolean isPlaceName(Token modifier) {
        return modifier.isProperNoun()
                && text.places().stream()
                        .filter(place -> !place.mention().rule().equals(DEMONYM))
                        .anyMatch(place -> place.mention().span().contains(modifier.span()));
    }
}
