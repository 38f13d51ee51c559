// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Party;
import org.rashomon.model.Sector;
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

    private static final Set<Sector> ARMED = Set.of(Sector.REB, Sector.UAF);
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
        Said said = new Said(sentence, head, words, subject(sentence, head), speaker);
        if (isThreat(own, said)) {
            return Refined.plain(SpeechAct.THREATENS);
        }
        if (isPromise(own, said)) {
            return Refined.plain(SpeechAct.PROMISES);
        }
        if (has(sentence, head, OUGHT) && said.byOtherSide()) {
            return new Refined(SpeechAct.DEMANDS, said.subject());
        }
        if (isDenial(said)) {
            return Refined.plain(SpeechAct.DENIES);
        }
        if (isJustification(own, said)) {
            return Refined.plain(SpeechAct.JUSTIFIES);
        }
        if (rules.menacing().contains(head.lemma())) {
            return Refined.plain(SpeechAct.WARNS);
        }
        if (isBehind(said)) {
            return new Refined(SpeechAct.ACCUSES, said.subject());
        }
        Optional<ActorMention> accused = isBlame(said) ? accused(said) : Optional.empty();
        return accused.isPresent() ? new Refined(SpeechAct.ACCUSES, accused) : Refined.plain(own);
    }

    /**
     * What is said, in its parts.
     *
     * @param sentence that holds it
     * @param head the word at the top of its tree
     * @param words all of it
     * @param subject who is said to do it
     * @param speaker who says it
     */
    private record Said(
            Sentence sentence, Token head, List<Token> words, Optional<ActorMention> subject, ActorMention speaker) {
        boolean byOwnSide() {
            return subject.filter(actor -> isSame(actor, speaker)).isPresent();
        }

        boolean byOtherSide() {
            return subject.filter(actor -> isOther(actor, speaker)).isPresent();
        }

        boolean isNegated() {
            return ActReader.isNegated(sentence, head);
        }

        boolean hasAny(Set<String> lemmas) {
            return words.stream().anyMatch(lemmaIn(lemmas));
        }
    }

    private boolean isThreat(SpeechAct own, Said said) {
        boolean promisedHarm = own == SpeechAct.PROMISES
                && rules.hostile().contains(said.head().lemma().toLowerCase(Locale.ROOT));
        return promisedHarm || isThreat(said.sentence(), said.head(), said.words(), said.subject(), said.speaker());
    }

    /** "said it will open the road": one's own deed to come. */
    private static boolean isPromise(SpeechAct own, Said said) {
        boolean asserted = own == SpeechAct.ASSERTS || own == SpeechAct.ANNOUNCES;
        boolean deed = said.head().isVerb() && !STATES.contains(said.head().lemma());
        return asserted
                && deed
                && said.byOwnSide()
                && has(said.sentence(), said.head(), WILL)
                && !isPassive(said.sentence(), said.head())
                && !said.isNegated();
    }

    /** "said it does not shelter rebels", "said its troops did not attack the town". */
    private boolean isDenial(Said said) {
        if (!said.isNegated() || said.subject().isEmpty()) {
            return false;
        }
        boolean somebody = said.subject().orElseThrow().actor().kind() != ActorKind.THING;
        boolean blame = somebody && said.hasAny(rules.blameworthy()) && !said.byOtherSide();
        boolean deed = said.hasAny(rules.hostile()) && said.byOwnSide() && !has(said.sentence(), said.head(), WILL);
        return blame || deed;
    }

    private boolean isJustification(SpeechAct own, Said said) {
        return own != SpeechAct.WARNS
                && said.speaker().actor().party().isPresent()
                && rules.justifying().stream().anyMatch(phrase -> says(said.words(), phrase));
    }

    private boolean isBlame(Said said) {
        return (said.hasAny(rules.blameworthy()) || said.hasAny(rules.backing()) && namesArmedGroup(said))
                && said.speaker().actor().party().isPresent()
                && !said.isNegated();
    }

    /** "India was behind the raid", whoever says so. */
    private static boolean isBehind(Said said) {
        return said.byOtherSide()
                && !said.isNegated()
                && said.sentence().children(said.head(), "case").stream()
                        .anyMatch(word -> word.lemma().equalsIgnoreCase("behind"));
    }

    private boolean namesArmedGroup(Said said) {
        return said.words().stream()
                .flatMap(word -> actors.at(said.sentence(), word).stream())
                .flatMap(actor -> actor.actor().sector().stream())
                .anyMatch(ARMED::contains);
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
    private Optional<ActorMention> accused(Said said) {
        Optional<ActorMention> bySubject = said.subject().filter(actor -> isOther(actor, said.speaker()));
        Optional<ActorMention> byPhrase = said.words().stream()
                .filter(token -> Set.of("from", "by").contains(ArgumentFinder.preposition(said.sentence(), token)))
                .flatMap(token -> actors.at(said.sentence(), token).stream())
                .filter(actor -> isOther(actor, said.speaker()))
                .findFirst();
        return byPhrase.or(() -> bySubject);
    }
}
