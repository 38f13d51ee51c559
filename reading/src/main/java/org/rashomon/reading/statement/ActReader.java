// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Party;
import org.rashomon.model.SpeechAct;
import org.rashomon.reading.actor.ActorMentions;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.Slot;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Reads what is done by saying something, from the verb and the content together. */
final class ActReader {
    private static final Set<String> WILL = Set.of("will", "would", "shall", "'ll", "wo");
    private static final Set<String> OUGHT = Set.of("must", "should", "ought");
    /** What nobody promises to do. */
    private static final Set<String> STATES =
            Set.of("be", "have", "need", "know", "like", "love", "lose", "win", "remain", "become");

    private static final Set<String> NEGATION = Set.of("not", "n't", "never", "no");

    private final ActRules rules;
    private final ActorMentions actors;
    private final ArgumentFinder arguments;

    ActReader(ActRules rules, ActorMentions actors, ArgumentFinder arguments) {
        this.rules = rules;
        this.actors = actors;
        this.arguments = arguments;
    }

    /**
     * An act with whom it is aimed at.
     *
     * @param act of the closed list
     * @param target whom the content accuses
     */
    record Refined(SpeechAct act, Optional<ActorMention> target) {
        static Refined plain(SpeechAct act) {
            return new Refined(act, Optional.empty());
        }
    }

    /** The act of a frame's verb with the content found. The rules in order; the first that holds decides. */
    Refined read(SpeechAct own, Sentence sentence, Statement.Content content, ActorMention speaker) {
        if (!rules.refinable().contains(own) || content.head().isEmpty()) {
            return Refined.plain(own);
        }
        List<Token> words = content.spans().stream()
                .flatMap(span -> sentence.tokensWithin(span).stream())
                .toList();
        Token head = content.head().get();
        Optional<ActorMention> subject = subject(sentence, head);
        boolean promisedHarm = own == SpeechAct.PROMISES
                && rules.hostile().contains(head.lemma().toLowerCase(Locale.ROOT));
        if (promisedHarm || isThreat(sentence, head, words, subject, speaker)) {
            return Refined.plain(SpeechAct.THREATENS);
        }
        if (own == SpeechAct.ASSERTS || own == SpeechAct.ANNOUNCES) {
            boolean ownDeed = subject.filter(actor -> isSame(actor, speaker)).isPresent()
                    && has(sentence, head, WILL)
                    && !isPassive(sentence, head)
                    && !isNegated(sentence, head);
            if (ownDeed && head.isVerb() && !STATES.contains(head.lemma())) {
                return Refined.plain(SpeechAct.PROMISES);
            }
        }
        if (has(sentence, head, OUGHT)
                && subject.filter(actor -> isOther(actor, speaker)).isPresent()) {
            return new Refined(SpeechAct.DEMANDS, subject);
        }
        boolean blameworthy = words.stream().anyMatch(lemmaIn(rules.blameworthy()));
        if (blameworthy
                && isNegated(sentence, head)
                && subject.filter(actor -> !isOther(actor, speaker)).isPresent()) {
            return Refined.plain(SpeechAct.DENIES);
        }
        boolean deed = words.stream().anyMatch(lemmaIn(rules.hostile()));
        if (deed
                && isNegated(sentence, head)
                && !has(sentence, head, WILL)
                && subject.filter(actor -> isSame(actor, speaker)).isPresent()) {
            return Refined.plain(SpeechAct.DENIES);
        }
        boolean ownCause = own != SpeechAct.WARNS && speaker.actor().party().isPresent();
        if (ownCause && rules.justifying().stream().anyMatch(phrase -> says(words, phrase))) {
            return Refined.plain(SpeechAct.JUSTIFIES);
        }
        if (rules.menacing().contains(head.lemma())) {
            return Refined.plain(SpeechAct.WARNS);
        }
        Optional<ActorMention> accused =
                blameworthy && speaker.actor().party().isPresent() && !isNegated(sentence, head)
                        ? accused(sentence, words, subject, speaker)
                        : Optional.empty();
        return accused.isPresent() ? new Refined(SpeechAct.ACCUSES, accused) : Refined.plain(own);
    }

    private static boolean says(List<Token> words, String phrase) {
        String lemmas = words.stream()
                .map(word -> word.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ", " ", " "));
        return lemmas.contains(" " + phrase + " ");
    }

    private boolean isThreat(
            Sentence sentence, Token head, List<Token> words, Optional<ActorMention> subject, ActorMention speaker) {
        if (speaker.actor().party().isPresent()
                && isPassive(sentence, head)
                && has(sentence, head, WILL)
                && words.stream().anyMatch(lemmaIn(rules.hostile()))) {
            return true;
        }
        boolean own = subject.isEmpty()
                || subject.filter(actor -> !isOther(actor, speaker)).isPresent();
        return own
                && words.stream()
                        .filter(lemmaIn(rules.hostile()))
                        .anyMatch(verb -> has(sentence, verb, WILL) && verb.isVerb()
                                || verb.equals(head) && has(sentence, head, WILL));
    }

    private static boolean isPassive(Sentence sentence, Token head) {
        return sentence.child(head, "aux:pass", "nsubj:pass").isPresent();
    }

    private Optional<ActorMention> subject(Sentence sentence, Token head) {
        List<Token> subjects = arguments.find(sentence, head, Slot.SUBJECT);
        Optional<Token> copular = sentence.child(head, "nsubj", "nsubj:pass");
        return subjects.stream().findFirst().or(() -> copular).flatMap(token -> actors.at(sentence, token));
    }

    private static boolean has(Sentence sentence, Token verb, Set<String> auxiliaries) {
        return sentence.children(verb).stream()
                .anyMatch(child ->
                        child.is("aux") && auxiliaries.contains(child.lemma().toLowerCase(Locale.ROOT)));
    }

    private static boolean isNegated(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> NEGATION.contains(child.lemma().toLowerCase(Locale.ROOT)));
    }

    private static Predicate<Token> lemmaIn(Set<String> lemmas) {
        return token -> lemmas.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** A party told apart from the speaker's own. */
    private static boolean isOther(ActorMention actor, ActorMention speaker) {
        Optional<Party> theirs = actor.actor().party();
        return theirs.isPresent() && !theirs.equals(speaker.actor().party());
    }

    /** The speaker himself, or his side. */
    private static boolean isSame(ActorMention actor, ActorMention speaker) {
        Optional<Party> theirs = actor.actor().party();
        boolean sameName = actor.actor().name().isPresent()
                && actor.actor().name().equals(speaker.actor().name());
        return sameName || theirs.isPresent() && theirs.equals(speaker.actor().party());
    }

    /** The other party that the content's clause is about: its subject, else who is named after "from" or "by". */
    private Optional<ActorMention> accused(
            Sentence sentence, List<Token> words, Optional<ActorMention> subject, ActorMention speaker) {
        Optional<ActorMention> bySubject = subject.filter(actor -> isOther(actor, speaker));
        Optional<ActorMention> byPhrase = words.stream()
                .filter(token -> Set.of("from", "by").contains(ArgumentFinder.preposition(sentence, token)))
                .flatMap(token -> actors.at(sentence, token).stream())
                .filter(actor -> isOther(actor, speaker))
                .findFirst();
        return byPhrase.or(() -> bySubject);
    }
}
