// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Span;
import org.rashomon.model.SpeechAct;
import org.rashomon.reading.actor.ActorMentions;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Finds what is told as said by somebody of whom no word tells: "reportedly", "is accused of", "amid claims that". */
final class HearsayFinder {
    private static final String RULE = "attribution/hearsay-";
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "expl");
    private static final Set<String> NEXT = Set.of("conj", "parataxis", "cc");
    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass");
    private static final Set<String> MARKS = Set.of(",", ".", ";", ":", "-", "--", "—", "–");
    private static final Set<String> AUTHORS = Set.of("by", "from", "of");

    private final Hearsay words;
    private final ActorMentions actors;
    private final Sentence sentence;

    HearsayFinder(Hearsay words, ActorMentions actors, Sentence sentence) {
        this.words = words;
        this.actors = actors;
        this.sentence = sentence;
    }

    List<Statement> find() {
        List<Statement> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            adverb(token).or(() -> passive(token)).or(() -> noun(token)).ifPresent(found::add);
        }
        return found;
    }

    /** "Nine people were reportedly killed": the clause without its adverb. */
    private Optional<Statement> adverb(Token adverb) {
        Optional<Token> clause = sentence.head(adverb);
        return Hearsay.act(words.adverbs(), adverb)
                .filter(act -> clause.isPresent())
                .flatMap(act -> {
                    BitSet said = clause(clause.get());
                    said.clear(adverb.index());
                    return statement(
                            adverb.span(), said, clause.get(), new Statement.Sense(act, Optional.empty(), List.of()));
                });
    }

    /** "The rebels are believed to have fled": the subject and what follows the verb. */
    private Optional<Statement> passive(Token verb) {
        if (sentence.child(verb, "aux:pass").isEmpty() || hasAgent(verb) || Utterance.isNegated(sentence, verb)) {
            return Optional.empty();
        }
        return Hearsay.act(words.passives(), verb).flatMap(act -> {
            BitSet said = clause(verb);
            BitSet cue = new BitSet();
            cue.set(verb.index());
            sentence.children(verb).stream()
                    .filter(child -> AUXILIARIES.contains(child.relation()))
                    .forEach(child -> cue.set(child.index()));
            said.andNot(cue);
            Optional<Token> subject = sentence.child(verb, "nsubj:pass", "nsubj", "expl");
            subject.filter(token -> token.lemma().equals("it")).ifPresent(it -> said.clear(it.index()));
            return subject.filter(token -> said.length() > verb.index())
                    .flatMap(about -> statement(sentence.spanOf(cue), said, verb, sense(act, about)));
        });
    }

    private Statement.Sense sense(SpeechAct act, Token about) {
        Optional<ActorMention> target =
                Optional.of(act).filter(done -> done == SpeechAct.ACCUSES).flatMap(done -> actors.at(sentence, about));
        return new Statement.Sense(act, target, target.stream().toList());
    }

    /** "Amid allegations that guards had beaten prisoners": the noun's clause, where nobody is told to have made them. */
    private Optional<Statement> noun(Token noun) {
        boolean owned = sentence.children(noun).stream()
                .anyMatch(child -> child.is("nmod:poss") || child.is("nmod") && AUTHORS.contains(preposition(child)));
        if (!noun.isNoun() || owned) {
            return Optional.empty();
        }
        return Hearsay.act(words.nouns(), noun)
                .flatMap(act -> sentence.children(noun).stream()
                        .filter(child ->
                                Set.of("ccomp", "acl").contains(child.relation()) && child.index() > noun.index())
                        .filter(child -> sentence.token(sentence.subtree(child).nextSetBit(0))
                                .text()
                                .equalsIgnoreCase("that"))
                        .findFirst()
                        .flatMap(clause -> statement(
                                noun.span(),
                                sentence.subtree(clause),
                                clause,
                                new Statement.Sense(act, Optional.empty(), List.of()))));
    }

    private boolean hasAgent(Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(child ->
                        child.relation().startsWith("obl") && preposition(child).equals("by"));
    }

    private String preposition(Token phrase) {
        return sentence.child(phrase, "case")
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** What hangs below a predicate, without the predicates joined to it and without its circumstances behind a comma. */
    private BitSet clause(Token head) {
        BitSet clause = sentence.subtree(head);
        sentence.children(head).stream()
                .filter(child -> NEXT.contains(child.relation()) || isSetOff(child, head))
                .forEach(child -> clause.andNot(sentence.subtree(child)));
        sentence.children(head, "mark").forEach(mark -> clause.clear(mark.index()));
        return clause;
    }

    private boolean isSetOff(Token child, Token head) {
        int first = sentence.subtree(child).nextSetBit(0);
        return child.is("advcl")
                && child.index() > head.index()
                && !SUBJECTS.contains(child.relation())
                && first > 0
                && MARKS.contains(sentence.token(first - 1).text());
    }

    private Optional<Statement> statement(Span cue, BitSet said, Token head, Statement.Sense sense) {
        List<Span> spans = runs(said);
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(
                        sentence,
                        cue,
                        Optional.empty(),
                        new Statement.Content(spans, Optional.of(head)),
                        sense,
                        RULE + sense.act().name().toLowerCase(Locale.ROOT)));
    }

    /** The spans of words that stand together, without the marks at their edges. */
    private List<Span> runs(BitSet tokens) {
        return Stream.iterate(
                        tokens.nextSetBit(0),
                        first -> first >= 0,
                        first -> tokens.nextSetBit(tokens.nextClearBit(first)))
                .map(first -> sentence.tokens().subList(first, tokens.nextClearBit(first)))
                .flatMap(run -> trimmed(run).stream())
                .toList();
    }

    private static Optional<Span> trimmed(List<Token> run) {
        List<Token> words =
                run.stream().filter(token -> !MARKS.contains(token.text())).toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Span.covering(words.getFirst().span(), words.getLast().span()));
    }
}
