// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.Span;
import org.rashomon.reading.actor.Term.Use;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * The words of a mention: a head with its titles and modifiers, and the whole of a name. Relative clauses, attachments that are no part of the
 * name, and numbers stay out.
 *
 * @param terms the sentence with its terms
 * @param head the token asked for
 * @param core the tokens of the name or head noun
 * @param begin index of the first token
 * @param end index after the last token
 */
record NounPhrase(SentenceTerms terms, Token head, Core core, int begin, int end) {
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");
    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "both", "its", "their", "this", "that");

    /**
     * The name or head noun.
     *
     * @param begin index of its first token
     * @param end index after its last
     * @param term what the packs say about it
     */
    record Core(int begin, int end, Optional<TermMatch> term) {
        boolean covers(int token) {
            return begin <= token && token < end;
        }

        boolean isNamed() {
            return term.filter(match -> match.term().use().isName()).isPresent();
        }
    }

    /** The phrase around a token. */
    static NounPhrase of(SentenceTerms terms, Token head) {
        Optional<TermMatch> term = terms.at(head);
        Core core = new Core(
                term.map(TermMatch::begin).orElse(head.index()),
                term.map(TermMatch::end).orElse(head.index() + 1),
                term);
        Token top = term.map(TermMatch::head).orElse(head);
        PhraseEdges edges = new PhraseEdges(terms, core, top);
        int end = edges.end();
        Core named = terms.within(core.end(), end).stream()
                .filter(match -> match.term().use() == Use.PERSON && match.end() == end)
                .map(match -> new Core(match.begin(), match.end(), Optional.of(match)))
                .findFirst()
                .orElse(core);
        return new NounPhrase(terms, top, named, edges.begin(), end);
    }

    Sentence sentence() {
        return terms.sentence();
    }

    Span span() {
        return Span.covering(
                sentence().token(begin).span(), sentence().token(end - 1).span());
    }

    Optional<TermMatch> term() {
        return core.term();
    }

    boolean is(Use use) {
        return term().filter(match -> match.term().use() == use).isPresent();
    }

    /** The possessor, "Pakistan" in "Pakistan's army". */
    Optional<Token> possessor() {
        for (int i = core.begin(); i < core.end(); i++) {
            Optional<Token> found =
                    sentence().child(sentence().token(i), "nmod:poss").filter(child -> child.index() < core.begin());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The terms before the core that are not the possessor's, the nearest to the core first. */
    List<TermMatch> modifiers() {
        int from = possessor().map(owner -> owner.index() + 1).orElse(begin);
        return terms.within(Math.max(begin, from), core.begin()).reversed();
    }

    /** The name of a person or body without a row in the packs: the proper nouns at the end of the phrase, with "al" and "bin" between them. */
    List<Token> properName() {
        int first = end;
        for (int i = end - 1;
                i >= begin
                        && (isName(sentence().token(i))
                                || isBetweenNames(sentence().token(i)));
                i--) {
            first = isName(sentence().token(i)) ? i : first;
        }
        return sentence().tokens().subList(first == end - 1 ? wholeBody(first) : first, end);
    }

    /** "the [Westmark Media Centre]": a word for any body is no name without the words in capitals before it. */
    private int wholeBody(int last) {
        int first = last;
        while (terms.is(SmallWord.BODIES, sentence().token(last))
                && first > begin
                && sentence().token(first - 1).isNoun()
                && Character.isUpperCase(sentence().token(first - 1).text().charAt(0))
                && !terms.is(SmallWord.TITLES, sentence().token(first - 1))) {
            first--;
        }
        return first;
    }

    private boolean isName(Token token) {
        return token.isProperNoun() && terms.at(token).isEmpty() && !terms.is(SmallWord.TITLES, token);
    }

    private boolean isBetweenNames(Token token) {
        return token.index() < end - 1
                && terms.at(token).isEmpty()
                && (terms.is(SmallWord.PARTICLES, token) || token.text().equals("-"));
    }

    boolean isPlural() {
        return head.tag().equals("NNS") || head.tag().equals("NNPS");
    }

    /** "a spokesperson", "two officials": nobody told of before. */
    boolean isIndefinite() {
        Token first = sentence().token(begin);
        return INDEFINITE.contains(Letters.lower(first.text()))
                || sentence().before(first).filter(this::countsThis).isPresent();
    }

    private boolean countsThis(Token before) {
        return before.tag().equals("CD") || terms.is(SmallWord.QUANTIFIERS, before);
    }

    /** "both sides", "the two leaders". */
    boolean isDual() {
        return Stream.concat(sentence().tokens().subList(begin, end).stream(), sentence().children(head).stream())
                .anyMatch(token -> terms.is(SmallWord.DUAL, token));
    }

    boolean isDefinite() {
        return isDefinite(sentence().token(begin));
    }

    /** True for "the", "these", "its" and the like. */
    static boolean isDefinite(Token first) {
        return DEFINITE.contains(Letters.lower(first.text()));
    }

    /** "the Ruritanian army": a name in capitals before the noun that no pack knows tells a side that is not known. */
    boolean hasUnknownName() {
        return sentence().tokens().subList(begin, core.begin()).stream()
                .filter(token -> token.index() > 0 && terms.at(token).isEmpty() && !terms.is(SmallWord.TITLES, token))
                .anyMatch(token -> Character.isUpperCase(token.text().charAt(0)));
    }

    /** "Defence Minister Khawaja Asif" with the post as its head: a name stands right after the noun. */
    boolean isNamedAfter() {
        return end > core.end() && sentence().token(core.end()).isProperNoun();
    }

    /** True for a word that modifies another noun: "military" in "military convoy". */
    boolean isModifier() {
        return head.is("compound") || head.is("amod");
    }
}
