// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.ActorKind;
import org.rashomon.model.EventType;
import org.rashomon.model.Mention;
import org.rashomon.model.Span;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.Lexeme;
import org.rashomon.reading.frame.LexemeIndex;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** With what an event was done: the weapons named as its agent, its means, in its trigger or beside it. */
final class InstrumentFinder {
    private static final String RULE = "instrument/word";
    private static final int REACH = 6;
    /** "opened fire on a car", "riding on a motorcycle": where the shots go, or where people sit. */
    private static final Set<String> AIMED =
            Set.of("on", "at", "against", "in", "inside", "into", "near", "beside", "towards", "toward", "of", "to");

    private static final Set<String> OTHER_SCENE = Set.of("advcl", "parataxis", "ccomp", "acl:relcl");
    /** Verbs whose object is what they are done with. */
    private static final Set<String> WIELDING = Set.of(
            "fire",
            "launch",
            "throw",
            "hurl",
            "lob",
            "toss",
            "use",
            "detonate",
            "explode",
            "plant",
            "drop",
            "blow",
            "set",
            "strike",
            "hit",
            "trigger",
            "place");

    private final LexemeIndex<String> instruments = new LexemeIndex<>();

    InstrumentFinder(List<String> instruments) {
        instruments.forEach(words -> this.instruments.add(Lexeme.parse(words, false), words));
    }

    void fill(Sentence sentence, List<EventDraft> drafts) {
        for (Token token : sentence.tokens()) {
            longest(sentence, token)
                    .ifPresent(words -> owner(sentence, token, drafts).ifPresent(draft -> add(sentence, draft, words)));
        }
    }

    private static void add(Sentence sentence, EventDraft draft, List<Token> words) {
        Span span = Span.covering(words.getFirst().span(), words.getLast().span());
        if (draft.instruments.stream().noneMatch(known -> known.span().overlaps(span))) {
            draft.instruments.add(new Mention(span, sentence.textOf(span), RULE));
        }
        draft.recipients.removeIf(recipient -> recipient.actor().kind() == ActorKind.THING
                && recipient.mention().span().contains(words.getLast().span()));
    }

    private Optional<List<Token>> longest(Sentence sentence, Token token) {
        boolean partOfLonger = token.is("compound")
                && sentence.after(token)
                        .filter(next -> next.index() == token.head())
                        .filter(next -> matches(sentence, next).findAny().isPresent())
                        .isPresent();
        if (!token.isNoun() || partOfLonger) {
            return Optional.empty();
        }
        return matches(sentence, token).max(Comparator.comparingInt(List::size));
    }

    private Stream<List<Token>> matches(Sentence sentence, Token token) {
        return instruments.at(token).stream().flatMap(entry -> entry.lexeme().match(sentence, token).stream());
    }

    private static Optional<EventDraft> owner(Sentence sentence, Token weapon, List<EventDraft> drafts) {
        Optional<Token> at = Optional.of(weapon);
        for (int steps = 0; at.isPresent() && steps < REACH; steps++) {
            Token here = at.get();
            Optional<EventDraft> owner = drafts.stream()
                    .filter(draft -> isViolent(draft.type))
                    .filter(draft -> draft.match.words().contains(here) || draft.anchors.contains(here))
                    .findFirst();
            if (owner.isPresent()) {
                return owner.filter(draft -> draft.match.words().contains(weapon) || !isHit(sentence, weapon));
            }
            if (OTHER_SCENE.contains(here.relation())) {
                return Optional.empty();
            }
            at = sentence.head(here);
        }
        return Optional.empty();
    }

    /** "destroyed a tank": what is hit is no means. */
    private static boolean isHit(Sentence sentence, Token weapon) {
        boolean aimedAt = AIMED.contains(ArgumentFinder.preposition(sentence, weapon));
        boolean object = Set.of("obj", "nsubj:pass").contains(weapon.relation());
        return aimedAt
                || object
                        && sentence.head(weapon)
                                .filter(verb -> !WIELDING.contains(verb.lemma()))
                                .isPresent();
    }

    private static boolean isViolent(EventType type) {
        return type.family().isViolent();
    }
}
