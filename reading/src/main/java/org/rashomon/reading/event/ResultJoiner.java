// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.reading.frame.Argument;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.Slot;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Joins an outcome to the event that had it, within a sentence: "the strike killed nine", "an ambush that left nine dead", "raided the
 * camp, killing nine", "nine died in the blast".
 */
final class ResultJoiner {
    private static final Set<String> WITHIN =
            Set.of("in", "during", "by", "from", "amid", "after", "following", "when");

    private final ArgumentFinder arguments;

    ResultJoiner(ArgumentFinder arguments) {
        this.arguments = arguments;
    }

    /** The drafts that are left when outcomes have joined their events. */
    List<EventDraft> join(List<EventDraft> drafts) {
        List<EventDraft> left = new ArrayList<>(drafts);
        for (EventDraft outcome : drafts) {
            if (outcome.frame().traits().result()) {
                Optional<EventDraft> host = host(outcome, left);
                host.ifPresent(event -> {
                    absorb(event, outcome);
                    left.remove(outcome);
                });
                if (host.isEmpty()) {
                    outcome.within = scene(outcome, left);
                }
            }
        }
        return left;
    }

    private Optional<EventDraft> host(EventDraft outcome, List<EventDraft> drafts) {
        return drafts.stream()
                .filter(draft -> draft != outcome && !draft.frame().traits().result())
                .filter(draft -> isCause(outcome, draft)
                        || isPlaceOf(outcome, draft)
                        || accompanies(outcome, draft)
                        || goesOn(outcome, draft))
                .findFirst()
                .or(() -> enclosing(outcome, drafts));
    }

    /** The event's noun is the outcome's subject, also by a relative or participial clause. */
    private boolean isCause(EventDraft outcome, EventDraft event) {
        Token verb = governing(outcome);
        return arguments.find(outcome.sentence, verb, Slot.SUBJECT).contains(event.head())
                || outcome.sentence.head(verb).filter(event.head()::equals).isPresent()
                        && verb.relation().startsWith("acl");
    }

    /** "In a strike on the town, doctors said, nine were killed": the words are the doctors', the strike is the scene. */
    private Optional<EventDraft> scene(EventDraft outcome, List<EventDraft> drafts) {
        return drafts.stream()
                .filter(draft -> draft != outcome && !draft.frame().traits().result())
                .filter(draft -> draft.head().is("obl")
                        && draft.head().index() < outcome.head().index()
                        && WITHIN.contains(ArgumentFinder.preposition(outcome.sentence, draft.head())))
                .filter(draft -> outcome.sentence
                        .head(draft.head())
                        .filter(verb -> outcome.sentence.isWithin(outcome.head(), verb))
                        .isPresent())
                .findFirst();
    }

    /** "an ambush on a convoy that killed nine": the parser hangs the clause on the convoy, which kills nobody. */
    private static Optional<EventDraft> enclosing(EventDraft outcome, List<EventDraft> drafts) {
        Token verb = governing(outcome);
        if (!verb.relation().startsWith("acl")) {
            return Optional.empty();
        }
        Optional<Token> at = outcome.sentence.head(verb);
        while (at.isPresent() && !at.get().isVerb()) {
            Token noun = at.get();
            Optional<EventDraft> event = drafts.stream()
                    .filter(draft -> draft != outcome && draft.head().equals(noun))
                    .findFirst();
            if (event.isPresent()) {
                return event;
            }
            at = outcome.sentence.head(noun);
        }
        return Optional.empty();
    }

    /** "left" of "left nine dead" and "left nine injured"; else the outcome's own word. */
    private static Token governing(EventDraft outcome) {
        Token head = outcome.head();
        Optional<Token> at = Optional.of(head);
        boolean resultative = head.tag().equals("VBN") && head.is("xcomp");
        if (resultative) {
            at = outcome.sentence.head(head);
        }
        while (head.tag().startsWith("JJ") && at.isPresent() && !at.get().isVerb()) {
            at = outcome.sentence.head(at.get());
        }
        return at.orElse(head);
    }

    /** "killed in the strike". */
    private boolean isPlaceOf(EventDraft outcome, EventDraft event) {
        for (Argument argument : arguments.find(outcome.sentence, governing(outcome))) {
            if (WITHIN.contains(argument.slot().name()) || argument.slot().equals(Slot.SUBJECT)) {
                if (argument.head().equals(event.head())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "nine were killed and 20 injured in the blast": the second outcome belongs where the first has gone. */
    private static boolean goesOn(EventDraft outcome, EventDraft event) {
        Token verb = outcome.head();
        return verb.tag().equals("VBN")
                && verb.is("conj")
                && outcome.sentence.head(verb).filter(event.anchors::contains).isPresent();
    }

    /** A participle after the event's clause: "launched strikes on the camp, killing nine". */
    private static boolean accompanies(EventDraft outcome, EventDraft event) {
        Sentence sentence = outcome.sentence;
        Token verb = governing(outcome);
        boolean participle = verb.tag().equals("VBG")
                && Set.of("advcl", "dep", "xcomp", "acl", "conj", "parataxis").contains(verb.relation());
        return participle
                && sentence.head(verb)
                        .filter(above -> event.anchors.contains(above) || hangsOn(sentence, event.head(), above))
                        .isPresent();
    }

    private static boolean hangsOn(Sentence sentence, Token noun, Token verb) {
        return sentence.head(noun).filter(verb::equals).isPresent()
                && Set.of("obj", "nsubj", "nsubj:pass", "obl").contains(noun.relation());
    }

    private static void absorb(EventDraft event, EventDraft outcome) {
        outcome.figures.forEach(event::addFigure);
        outcome.recipients.stream()
                .filter(recipient -> !recipient.mention().span().equals(event.triggerSpan()))
                .forEach(event::addRecipient);
        outcome.initiators.stream()
                .filter(initiator -> event.initiators.isEmpty()
                        && !initiator.mention().span().overlaps(event.triggerSpan()))
                .filter(initiator -> event.recipients.stream()
                        .noneMatch(hit -> hit.mention()
                                .span()
                                .overlaps(initiator.mention().span())))
                .forEach(event::addInitiator);
        event.anchors.addAll(outcome.anchors);
        outcome.sentence
                .head(outcome.head())
                .filter(head -> outcome.head().tag().startsWith("JJ"))
                .ifPresent(event.anchors::add);
    }
}
