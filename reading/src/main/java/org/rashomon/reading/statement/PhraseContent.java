// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.Span;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.language.CalendarWords;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Finds what is said in a phrase: the object of the verb, what a preposition joins, or both together. */
final class PhraseContent {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final Sentence sentence;
    private final ContentEdges edges;

    PhraseContent(Sentence sentence, ContentEdges edges) {
        this.sentence = sentence;
        this.edges = edges;
    }

    /** "denied [the charge]". */
    Optional<Statement.Content> object(SpeechFrames.Match match) {
        return sentence.children(match.verb()).stream()
                .filter(child -> (child.is("obj") || child.is("nsubj:pass"))
                        && !child.tag().startsWith("W"))
                .findFirst()
                .filter(child -> !match.words().contains(child) && !child.tag().startsWith("PRP"))
                .map(head -> edges.phrase(sentence.subtree(head, occasions(head)), head, match.verb()))
                .or(() -> gerund(match))
                .or(() -> relative(match.verb()));
    }

    /** "claimed [the attack on the post]". */
    Optional<Statement.Content> ownObject(SpeechFrames.Match match) {
        return match.words().stream()
                .filter(word -> word.is("obj") && word.head() == match.verb().index() && !opensClause(word))
                .findFirst()
                .map(head -> edges.phrase(sentence.subtree(head), head, match.verb()));
    }

    /** "claimed the attack was a lie": what the parser takes for the object is the subject of a clause. */
    private boolean opensClause(Token object) {
        return sentence.after(object)
                .filter(next -> FINITE.contains(next.tag()))
                .isPresent();
    }

    /** "denied [firing the shell]". */
    private Optional<Statement.Content> gerund(SpeechFrames.Match match) {
        return sentence.after(match.words().getLast())
                .filter(next -> next.tag().equals("VBG")
                        && next.head() == match.verb().index()
                        && Set.of("xcomp", "ccomp", "dep", "advcl").contains(next.relation()))
                .map(head -> edges.phrase(sentence.subtree(head), head, match.verb()));
    }

    /** "the plan [which] the villagers oppose": the pronoun stands for what is told of. */
    private Optional<Statement.Content> relative(Token verb) {
        return sentence.child(verb, "nsubj")
                .filter(subject ->
                        subject.index() < verb.index() && !subject.tag().startsWith("W"))
                .map(subject -> sentence.subtree(subject).nextSetBit(0) - 1)
                .filter(at -> at >= 0)
                .map(sentence::token)
                .filter(token -> Set.of("WDT", "WP").contains(token.tag()))
                .map(token -> new Statement.Content(List.of(token.span()), Optional.empty()));
    }

    /** "criticised the plan [in an email]": the parser hangs the occasion on the object. */
    private Set<Token> occasions(Token object) {
        return sentence.children(object, "nmod").stream()
                .filter(child -> CuePhrase.OCCASIONS.contains(child.lemma())
                        && Set.of("in", "during", "at").contains(ArgumentFinder.preposition(sentence, child)))
                .collect(Collectors.toSet());
    }

    /** "described [the vote as a farce]", "called [it a farce]". */
    Optional<Statement.Content> predication(SpeechFrames.Match match) {
        Optional<Statement.Content> complement = joined(match, "as");
        Optional<Token> indirect = sentence.child(match.verb(), "iobj");
        Optional<Token> second = sentence.child(match.verb(), "obj");
        if (indirect.isPresent()
                && second.isPresent()
                && indirect.get().index() > match.verb().index()
                && second.get().index() > indirect.get().index()) {
            Statement.Content name = edges.below(second.get(), match.verb());
            Span thing = edges.below(indirect.get(), match.verb()).spans().getFirst();
            return Optional.of(new Statement.Content(
                    List.of(Span.covering(thing, name.spans().getFirst())), name.head()));
        }
        Optional<Token> object = sentence.child(match.verb(), "obj")
                .filter(token ->
                        token.index() > match.verb().index() && !match.words().contains(token));
        if (object.isEmpty()) {
            return complement.or(() -> renamed(match));
        }
        Statement.Content named = edges.below(object.get(), match.verb());
        Optional<Span> rest = complement
                .map(content -> content.spans().getFirst())
                .or(() -> sentence.child(match.verb(), "xcomp")
                        .map(token -> edges.below(token, match.verb()).spans().getFirst()));
        Span first = named.spans().getFirst();
        return rest.filter(span -> span.begin() > first.begin())
                .map(span -> new Statement.Content(
                        List.of(Span.covering(first, span)),
                        complement.flatMap(Statement.Content::head).or(named::head)));
    }

    /** "called [him a liar]": the parser takes the two for one clause. */
    private Optional<Statement.Content> renamed(SpeechFrames.Match match) {
        return sentence.child(match.verb(), "xcomp", "ccomp")
                .filter(told -> told.index() > match.verb().index())
                .map(told -> edges.below(told, match.verb()));
    }

    /** "accused Chad of [arming the rebels]". */
    Optional<Statement.Content> joined(SpeechFrames.Match match, String word) {
        Token verb = match.verb();
        return match.words().stream()
                .flatMap(own -> sentence.children(own).stream())
                .filter(child ->
                        Set.of("obl", "nmod", "advcl", "xcomp", "ccomp", "dep").contains(child.relation()))
                .filter(child -> joinedBy(child, word) && !isDay(child))
                .findFirst()
                .or(() -> throughObject(verb, word))
                .map(head -> withoutJoint(head, verb));
    }

    /** The parser hangs the phrase on the object: "accused [Freedonia of shelling]". */
    private Optional<Token> throughObject(Token verb, String word) {
        return sentence.child(verb, "obj")
                .flatMap(object -> sentence.children(object).stream()
                        .filter(child -> Set.of("nmod", "acl").contains(child.relation()) && joinedBy(child, word))
                        .findFirst());
    }

    /** "accused [Chad of arming the rebels]": what is said of somebody, with whoever it is said of. Nothing when the object does not stand between. */
    Optional<Statement.Content> fromObject(SpeechFrames.Match match, Statement.Content told) {
        Span said = told.spans().getFirst();
        Stream<Token> ofVerb = sentence.children(match.verb()).stream()
                .filter(child ->
                        Set.of("obj", "iobj", "nsubj", "dep").contains(child.relation()) || isOfWords(match, child));
        // "called on the rebels to leave": the parser takes the rebels for the subject of the infinitive.
        Stream<Token> ofClause = told.head().stream().flatMap(head -> sentence.children(head, "nsubj").stream());
        return Stream.concat(ofVerb, ofClause)
                .filter(child -> child.index() > match.verb().index()
                        && child.span().begin() < said.begin()
                        && (!match.words().contains(child) || !child.is("compound:prt")))
                .findFirst()
                .map(object -> sentence.token(Math.max(
                        firstOf(object),
                        match.words().contains(object)
                                ? match.verb().index() + 1
                                : match.words().getLast().index() + 1)))
                .map(first -> new Statement.Content(List.of(Span.covering(first.span(), said)), told.head()));
    }

    /** "appealed [to] the rebels": the preposition is one of the cue's own words. */
    private boolean isOfWords(SpeechFrames.Match match, Token child) {
        return child.is("obl") && sentence.children(child, "case").stream().anyMatch(match.words()::contains);
    }

    private int firstOf(Token head) {
        return sentence.subtree(head).nextSetBit(0);
    }

    /** "said on Thursday": nothing is said of the day. */
    private static boolean isDay(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return CalendarWords.DAYS.contains(word) || CalendarWords.MONTHS.contains(word);
    }

    private boolean joinedBy(Token child, String word) {
        return ArgumentFinder.preposition(sentence, child).equals(word)
                || !word.equals("to")
                        && sentence.children(child, "mark").stream()
                                .anyMatch(mark -> mark.text().equalsIgnoreCase(word));
    }

    private Statement.Content withoutJoint(Token head, Token verb) {
        BitSet below = sentence.subtree(head);
        int first = below.nextSetBit(0);
        if (Set.of("case", "mark").contains(sentence.token(first).relation())) {
            below.clear(first);
        }
        return edges.content(below, head, verb);
    }
}
