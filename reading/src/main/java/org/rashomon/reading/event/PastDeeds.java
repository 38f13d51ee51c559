// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Tells background from news: what is told to happen again and again, and what is told of somebody who is in the news because something
 * was done to him: "Soldiers captured a commander. He was responsible for the bombing of a bridge in May."
 */
final class PastDeeds {
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
    private static final int REACH = 8;

    /**
     * Lemmas of {@code events.yaml}.
     *
     * @param habitual beside the word of the event
     * @param record above it, said of a person
     */
    record Cues(Set<String> habitual, Set<String> record) {}

    private final Cues cues;
    private final ArgumentFinder arguments;

    PastDeeds(Cues cues, ArgumentFinder arguments) {
        this.cues = cues;
        this.arguments = arguments;
    }

    /**
     * Marks those of a sentence's events that are background.
     *
     * @param drafts of the sentence
     * @param told events of earlier sentences
     */
    void mark(List<EventDraft> drafts, List<EventDraft> told) {
        for (EventDraft draft : drafts) {
            draft.background = isHabitual(draft) || isHabit(draft) || isRecord(draft, drafts, told);
        }
    }

    private boolean isHabitual(EventDraft draft) {
        return draft.anchors.stream()
                .flatMap(anchor -> draft.sentence.children(anchor).stream())
                .anyMatch(child -> cues.habitual().contains(ReferenceWords.lemma(child)) && !child.is("compound"));
    }

    /** "plans attacks", "directs operations": several, of which no number and no day is told, in the present tense. */
    private static boolean isHabit(EventDraft draft) {
        Token noun = draft.head();
        boolean several = noun.tag().equals("NNS") || noun.tag().equals("NNPS");
        if (!several || !draft.figures.isEmpty() || draft.time.isPresent()) {
            return false;
        }
        Token at = noun;
        for (int steps = 0; steps < REACH && at.head() >= 0; steps++) {
            boolean acts = SUBJECTS.contains(at.relation());
            at = draft.sentence.token(at.head());
            if (at.isVerb() && !at.tag().equals("VBG")) {
                return !acts && PRESENT.contains(at.tag());
            }
        }
        return false;
    }

    private boolean isRecord(EventDraft draft, List<EventDraft> drafts, List<EventDraft> told) {
        Sentence sentence = draft.sentence;
        Token at = draft.head();
        for (int steps = 0; steps < REACH && at.head() >= 0; steps++) {
            if (SUBJECTS.contains(at.relation())) {
                return false;
            }
            at = sentence.token(at.head());
            Token cue = at;
            if (cues.record().contains(ReferenceWords.lemma(cue))
                    && bearers(sentence, cue).anyMatch(bearer -> isInTheNews(sentence, bearer, draft, drafts, told))) {
                return true;
            }
        }
        return false;
    }

    /** Of whom a word is said: its subject, or the noun that it describes. */
    private Stream<Token> bearers(Sentence sentence, Token cue) {
        Stream<Token> own = arguments.find(sentence, cue).stream()
                .filter(argument -> argument.slot().name().equals("subject")
                        || argument.slot().name().equals("object"))
                .map(argument -> argument.head());
        Stream<Token> subject = sentence.children(cue).stream().filter(child -> SUBJECTS.contains(child.relation()));
        Optional<Token> described = sentence.head(cue).filter(noun -> noun.isNoun());
        return Stream.of(own, subject, described.stream()).flatMap(stream -> stream);
    }

    /** Somebody to whom something was done in an earlier sentence, or in this one. */
    private boolean isInTheNews(
            Sentence sentence, Token bearer, EventDraft draft, List<EventDraft> drafts, List<EventDraft> told) {
        boolean here = drafts.stream()
                .filter(other -> other != draft)
                .flatMap(other -> other.recipients.stream())
                .anyMatch(hit -> isPeople(hit)
                        && headOf(sentence, hit).filter(bearer::equals).isPresent());
        return here
                || told.stream()
                        .filter(other -> !other.background && other.sentence != sentence)
                        .anyMatch(other ->
                                other.recipients.stream().anyMatch(hit -> isPeople(hit) && means(bearer, other, hit)));
    }

    private static boolean means(Token bearer, EventDraft other, ActorMention hit) {
        if (ReferenceWords.PERSONS.contains(ReferenceWords.lemma(bearer))) {
            return hit.actor().kind() == ActorKind.PERSON;
        }
        return headOf(other.sentence, hit)
                .filter(head -> ReferenceWords.lemma(head).equals(ReferenceWords.lemma(bearer)))
                .isPresent();
    }

    private static Optional<Token> headOf(Sentence sentence, ActorMention who) {
        return MarkedText.headOf(sentence, who.mention().span());
    }

    private static boolean isPeople(ActorMention who) {
        return who.actor().kind() == ActorKind.PERSON || who.actor().kind() == ActorKind.GROUP;
    }
}
