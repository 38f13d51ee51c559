// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Finds the clause that is said: after the verb or the noun, before it, or, by {@link ClauseAround}, on both sides. */
final class ClauseContent {
    private static final Set<String> CLAUSAL = Set.of("ccomp", "parataxis", "dep", "advcl", "xcomp");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "expl", "csubj");

    private final Sentence sentence;
    private final ContentEdges edges;
    private final ClauseAround around;
    private final LostClause lost;

    ClauseContent(Sentence sentence, ContentEdges edges, TellingWords.Tag tags) {
        this.sentence = sentence;
        this.edges = edges;
        this.around = new ClauseAround(sentence, edges, tags);
        this.lost = new LostClause(sentence, edges, tags);
    }

    /** The clause that is said, wherever it stands towards the verb. */
    Optional<Statement.Content> find(SpeechFrames.Match match, Optional<Token> speaker) {
        Token verb = match.verb();
        if (verb.isNoun()) {
            return nounClause(verb);
        }
        if (verb.is("mark") && sentence.head(verb).isPresent()) {
            return Optional.of(edges.below(sentence.head(verb).get(), verb));
        }
        Optional<Statement.Content> tagged = around.ofTag(verb);
        if (tagged.isPresent()) {
            return tagged;
        }
        return clauseOf(match, speaker).map(content -> withRelative(content, verb));
    }

    /** "[which] the mayor said [was closed]": the pronoun is a part of what is said. */
    private Statement.Content withRelative(Statement.Content content, Token verb) {
        Optional<Token> pronoun = sentence.child(verb, "nsubj")
                .filter(subject -> subject.index() < verb.index())
                .map(subject -> sentence.subtree(subject).nextSetBit(0) - 1)
                .filter(at -> at >= 0)
                .map(sentence::token)
                .filter(token -> Set.of("WDT", "WP").contains(token.tag()))
                .filter(token -> token.span().end() < content.spans().getFirst().begin());
        return pronoun.map(token -> new Statement.Content(
                        Stream.concat(Stream.of(token.span()), content.spans().stream())
                                .toList(),
                        content.head()))
                .orElse(content);
    }

    private Optional<Statement.Content> clauseOf(SpeechFrames.Match match, Optional<Token> speaker) {
        Token verb = match.verb();
        boolean joined = isJoined(verb);
        return lost.ofFalseSubject(match)
                .or(() -> child(match, Set.of("ccomp"), false))
                .or(() -> joined ? Optional.empty() : around.ofParenthesis(verb, speaker))
                .or(() -> around.ofInsertion(verb, speaker))
                .or(() -> joined ? Optional.empty() : leading(match.verb()))
                .or(() -> lost.ofRelative(verb))
                .or(() -> throughObject(match))
                .or(() -> child(match, CLAUSAL, false))
                .or(() -> lost.afterThat(verb))
                .or(() -> lost.rightAfter(match));
    }

    /** "It was cold, but the mayor said ...": what stands before a conjunction is not said by what follows it. */
    private boolean isJoined(Token verb) {
        return sentence.child(verb, "nsubj")
                .filter(subject -> subject.index() < verb.index())
                .map(subject -> sentence.subtree(subject).nextSetBit(0))
                .filter(first -> first > 0)
                .map(first -> sentence.token(first - 1))
                .filter(before -> before.tag().equals("CC"))
                .isPresent();
    }

    /** "the claim that the road was closed", "accusations by the mayor that ...". */
    private Optional<Statement.Content> nounClause(Token noun) {
        return sentence.children(noun).stream()
                .filter(child ->
                        Set.of("ccomp", "acl", "dep").contains(child.relation()) && child.index() > noun.index())
                .filter(child -> sentence.token(sentence.subtree(child).nextSetBit(0))
                        .text()
                        .equalsIgnoreCase("that"))
                .findFirst()
                .map(head -> edges.below(head, noun));
    }

    Optional<Statement.Content> child(SpeechFrames.Match match, Set<String> relations, boolean infinitive) {
        return sentence.children(match.verb()).stream()
                .filter(child ->
                        relations.contains(child.relation()) && !match.words().contains(child))
                .filter(child -> infinitive ? isInfinitive(child) : isClause(child, match.verb()))
                .findFirst()
                .map(head -> infinitive ? edges.fromTo(head, match.verb()) : edges.below(head, match.verb()));
    }

    /** "The bridge was closed, the mayor said": a clause before, without a word that would make it a circumstance. */
    private Optional<Statement.Content> leading(Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> CLAUSAL.contains(child.relation()) && child.index() < verb.index())
                .filter(child -> sentence.child(child, "mark").isEmpty()
                        && sentence.child(child, "nsubj", "nsubj:pass", "expl").isPresent())
                .findFirst()
                .map(head -> edges.below(head, verb));
    }

    /** "claimed the operations destroyed ...": the parser takes the clause's subject for the verb's object. */
    private Optional<Statement.Content> throughObject(SpeechFrames.Match match) {
        int end = endBeforeConjunct(match.verb());
        return sentence.child(match.verb(), "obj")
                .filter(object ->
                        object.index() > match.verb().index() && !match.words().contains(object))
                .flatMap(object ->
                        sentence.tokens().subList(object.index() + 1, Math.max(object.index() + 1, end)).stream()
                                .filter(this::isFiniteWithoutSubject)
                                .findFirst())
                .flatMap(finite -> {
                    BitSet rest = new BitSet();
                    int first = Math.min(finite.index() - 1, lost.afterHearer(match));
                    rest.set(first, Math.max(first, end));
                    Token head = sentence.head(finite)
                            .filter(verb -> finite.relation().startsWith("aux"))
                            .orElse(finite);
                    return edges.whole(rest).map(span -> new Statement.Content(List.of(span), Optional.of(head)));
                });
    }

    /** A finite verb that no subordinator and no subject of its own tells from the clause that is said. */
    private boolean isFiniteWithoutSubject(Token token) {
        Token verb = sentence.head(token)
                .filter(head -> token.relation().startsWith("aux") || token.is("cop"))
                .orElse(token);
        return FINITE.contains(token.tag())
                && !verb.is("conj")
                && sentence.children(verb).stream()
                        .noneMatch(child -> SUBJECTS.contains(child.relation())
                                || child.is("mark")
                                || child.tag().startsWith("W"));
    }

    /** "insists it is calm and accuses its neighbour": the second verb is the speaker's, not the content's. */
    private int endBeforeConjunct(Token verb) {
        return sentence.children(verb, "conj").stream()
                .filter(Token::isVerb)
                .map(next -> sentence.subtree(next).nextSetBit(0))
                .filter(first -> first > verb.index())
                .findFirst()
                .map(first -> Math.max(verb.index() + 1, first - 1))
                .orElse(sentence.size());
    }

    private boolean isInfinitive(Token head) {
        return sentence.children(head).stream()
                .anyMatch(child -> child.tag().equals("TO") && child.index() < head.index());
    }

    /** Has a verb or a copula, and for the weaker relations its own subject. */
    private boolean isClause(Token head, Token verb) {
        boolean predicate = head.isVerb() || sentence.child(head, "cop").isPresent();
        boolean subject =
                sentence.child(head, "nsubj", "nsubj:pass", "expl", "csubj").isPresent();
        boolean circumstance = head.is("advcl")
                && sentence.child(head, "mark")
                        .filter(mark -> !mark.text().equalsIgnoreCase("that"))
                        .isPresent();
        return head.is("ccomp") || predicate && subject && !circumstance && head.index() > verb.index();
    }
}
