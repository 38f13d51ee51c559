// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> BEFORE =
            Set.of("det", "det:predet", "amod", "compound", "nmod:poss", "nummod", "flat", "nmod:npmod");
    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "both", "its", "their", "this", "that");
    private static final Set<String> NAME_AFTER = Set.of("appos", "flat", "dep", "compound");

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
        int begin = withoutNumbers(terms, leftEdge(terms.sentence(), core, top), core.begin());
        return new NounPhrase(terms, top, core, begin, rightEdge(terms, core, top));
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

    /** The name of a person or body without a row in the packs: the proper nouns at the end of the phrase. */
    List<Token> properName() {
        int last = end - 1;
        int first = last + 1;
        while (first - 1 >= begin && isOwnName(sentence().token(first - 1))) {
            first--;
        }
        return sentence().tokens().subList(first, last + 1);
    }

    private boolean isOwnName(Token token) {
        return token.isProperNoun() && terms.at(token).isEmpty() && !terms.is(SmallWord.TITLES, token);
    }

    boolean isPlural() {
        return head.tag().equals("NNS") || head.tag().equals("NNPS");
    }

    /** "a spokesperson", "an official": nobody told of before. */
    boolean isIndefinite() {
        String first = Letters.lower(sentence().token(begin).text());
        return first.equals("a") || first.equals("an") || first.equals("another") || first.equals("one");
    }

    boolean isDefinite() {
        return DEFINITE.contains(Letters.lower(sentence().token(begin).text()));
    }

    private static int leftEdge(Sentence sentence, Core core, Token top) {
        int left = core.begin();
        for (int i = core.begin(); i < core.end(); i++) {
            for (Token child : sentence.children(sentence.token(i))) {
                if (child.index() < core.begin() && BEFORE.contains(child.relation())) {
                    left = Math.min(left, sentence.subtree(child).nextSetBit(0));
                }
            }
        }
        for (int i = core.begin() - 1; i >= left; i--) {
            if (!sentence.isWithin(sentence.token(i), top)) {
                return i + 1;
            }
        }
        return left;
    }

    private static int withoutNumbers(SentenceTerms terms, int left, int core) {
        boolean definite =
                DEFINITE.contains(Letters.lower(terms.sentence().token(left).text()));
        for (int i = core - 1; i >= left && !definite; i--) {
            Token token = terms.sentence().token(i);
            if (token.is("nummod")
                    || (token.tag().equals("CD") && !token.is("compound"))
                    || terms.is(SmallWord.QUANTIFIERS, token)) {
                return i + 1;
            }
        }
        return left;
    }

    private static int rightEdge(SentenceTerms terms, Core core, Token top) {
        Sentence sentence = terms.sentence();
        int end = core.end();
        for (Token child : sentence.children(top)) {
            if (child.index() >= end && NAME_AFTER.contains(child.relation()) && isNameUpTo(terms, end, child)) {
                end = child.index() + 1;
            }
        }
        return core.isNamed() || !top.isProperNoun() ? end : withOf(sentence, end);
    }

    /** True when nothing but a name stands from {@code from} to the token: "spokesperson Shafqat Ali Khan" with the post as its head. */
    private static boolean isNameUpTo(SentenceTerms terms, int from, Token last) {
        return terms.sentence().tokens().subList(from, last.index() + 1).stream()
                .allMatch(token -> token.isProperNoun()
                        && !terms.at(token)
                                .filter(match -> match.term().use() == Use.STATE)
                                .isPresent());
    }

    /** "Board of Peace", "Ministry of Mines": a name goes on after "of" when a name follows at once. */
    private static int withOf(Sentence sentence, int end) {
        int at = end;
        if (at + 1 < sentence.size()
                && sentence.token(at).text().equals("of")
                && sentence.token(at + 1).isProperNoun()) {
            at++;
            while (at < sentence.size() && sentence.token(at).isProperNoun()) {
                at++;
            }
            return at;
        }
        return end;
    }
}
