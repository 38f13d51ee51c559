// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * The speaker in the words right after a quotation: "“...,” the mayor said", "“...,” said the mayor". Read off the surface, because a long quotation
 * leads the parser astray just there.
 */
final class QuoteTag {
    private static final Set<String> MARKS = Set.of(",", "”", "\"", "''", "’", "'", ")", "—", "–", "-", "--");
    private static final Set<String> PHRASE = Set.of("DT", "JJ", "CD", "POS", "PRP$", "HYPH", "JJS");

    private static final Set<String> QUOTING = Set.of("quote", "cite");

    private final Sentence sentence;
    private final List<Quote> quotes;

    QuoteTag(Sentence sentence, List<Quote> quotes) {
        this.sentence = sentence;
        this.quotes = quotes;
    }

    /** The word at the head of the speaker's phrase, when the verb stands in such words. */
    Optional<Token> speaker(Token verb) {
        int from = afterQuotation(verb);
        if (from < 0) {
            return Optional.empty();
        }
        return from == verb.index() ? following(verb) : preceding(from, verb);
    }

    /** The index of the first word after the quotation that ends last before the verb; negative when there is none. */
    private int afterQuotation(Token verb) {
        Optional<Span> quote = quotes.stream()
                .map(Quote::whole)
                .filter(span -> span.end() <= verb.span().begin()
                        && span.end() >= sentence.span().begin() - 1)
                .reduce((one, next) -> next);
        if (quote.isEmpty()) {
            return -1;
        }
        int at = 0;
        while (at < verb.index()
                && (sentence.token(at).span().begin() < quote.get().end()
                        || MARKS.contains(sentence.token(at).text()))) {
            at++;
        }
        return at;
    }

    private Optional<Token> following(Token verb) {
        int at = verb.index() + 1;
        Optional<Token> head = Optional.empty();
        while (at < sentence.size() && isNominal(sentence.token(at))) {
            Token token = sentence.token(at);
            boolean owner =
                    at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("POS");
            if (token.isNoun() && !owner || token.tag().equals("PRP")) {
                head = Optional.of(token);
            }
            at++;
        }
        // "..., claims it described as unfounded": what is followed by a verb of its own is no speaker after the verb.
        boolean opensClause = at < sentence.size()
                && (sentence.token(at).isVerb() || sentence.token(at).tag().equals("MD"));
        return opensClause ? Optional.empty() : head;
    }

    /** The noun before the first comma or, without one, before the verb; nothing when another verb or a clause stands between. */
    private Optional<Token> preceding(int from, Token verb) {
        List<Token> gap = sentence.tokens().subList(from, verb.index());
        Optional<Token> head = Optional.empty();
        boolean open = true;
        for (Token token : gap) {
            if (head.isPresent() && QUOTING.contains(token.lemma())) {
                // "was quoted as saying"
                return head;
            }
            if (open && token.isVerb() && !token.relation().startsWith("aux")
                    || token.tag().equals("IN") && token.is("mark")) {
                return Optional.empty();
            }
            open = open
                    && !token.text().equals(",")
                    && !token.text().equals("(")
                    && !(head.isPresent() && token.tag().equals("IN"));
            if (open && (token.isNoun() || token.tag().equals("PRP"))) {
                head = Optional.of(token);
            }
        }
        return head;
    }

    private static boolean isNominal(Token token) {
        return token.isNoun() || token.tag().equals("PRP") || PHRASE.contains(token.tag());
    }
}
