// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Where a content begins and ends: what the tree hangs below its head, mended where the parser cuts too soon or runs on into the speaker's next words. */
final class ContentEdges {
    static final Set<String> SET_OFF = Set.of(",", "-", "--", "—", "–");
    private static final Set<String> TRIMMED = Set.of(",", ".", ";", ":", "-", "--", "—", "–", "and", "but");

    private final Sentence sentence;
    private final List<Quote> quotes;
    private final Predicate<Token> isCue;

    ContentEdges(Sentence sentence, List<Quote> quotes, Predicate<Token> isCue) {
        this.sentence = sentence;
        this.quotes = quotes;
        this.isCue = isCue;
    }

    /** From its "to", or the "not" before it. */
    Statement.Content fromTo(Token head, Token verb) {
        BitSet below = sentence.subtree(head);
        sentence.children(head).stream()
                .filter(child -> child.tag().equals("TO") || child.is("advmod"))
                .findFirst()
                .ifPresent(first -> below.clear(0, first.index()));
        return content(below, head, verb);
    }

    Statement.Content below(Token head, Token verb) {
        return content(sentence.subtree(head), head, verb);
    }

    Statement.Content content(BitSet tokens, Token head, Token verb) {
        BitSet side = (BitSet) tokens.clone();
        boolean after = head.index() > verb.index();
        if (after) {
            int end = endOfClause(head, verb);
            side.set(head.index(), end);
            side.clear(0, startOfClause(head, verb, side));
            side.clear(endBeforeNextCue(head, verb, end), sentence.size());
        } else {
            side.clear(verb.index(), sentence.size());
        }
        Span span = withBracket(trimmed(side, 0).orElse(head.span()));
        Span quoted = withQuotationMarks(span);
        return new Statement.Content(List.of(after ? withNextQuotation(quoted) : quoted), Optional.of(head));
    }

    /** Its "that" begins a clause: "told Parliament on Monday that ...". */
    private int startOfClause(Token head, Token verb, BitSet tokens) {
        return sentence.children(head, "mark").stream()
                .filter(mark -> mark.text().equalsIgnoreCase("that") && mark.index() > verb.index())
                .map(Token::index)
                .filter(tokens::get)
                .findFirst()
                .orElse(verb.index() + 1);
    }

    /** "..., accusing its neighbour of lies", "... and accuses its neighbour": the speaker's next words are no part of these. */
    private int endBeforeNextCue(Token head, Token verb, int end) {
        for (int i = head.index() + 1; i < end; i++) {
            Token token = sentence.token(i);
            Token before = sentence.token(i - 1);
            boolean participle = token.tag().equals("VBG")
                    && (SET_OFF.contains(before.text())
                            || token.is("advcl") && token.lemma().equals("say"));
            boolean conjunct = token.tag().equals(verb.tag())
                    && Set.of("VBD", "VBZ", "VBP").contains(token.tag())
                    && Set.of("and", "but").contains(before.text())
                    && sentence.child(token, "nsubj", "nsubj:pass").isEmpty();
            if ((participle || conjunct) && isCue.test(token) && !isQuoted(token)) {
                return i - 1;
            }
        }
        return sentence.size();
    }

    private boolean isQuoted(Token token) {
        return quotes.stream().anyMatch(quote -> quote.whole().contains(token.span()));
    }

    /** What follows the content in the verb's clause without a mark or conjunction between belongs to it, wherever the parser hung it. */
    private int endOfClause(Token head, Token verb) {
        int end = Math.max(head.index() + 1, sentence.subtree(head).length());
        for (Token next : sentence.children(verb)) {
            boolean follows = next.index() >= end
                    && Set.of("obl", "xcomp", "advcl", "nmod", "acl", "dep", "obj")
                            .contains(next.relation());
            if (follows && sentence.subtree(next).nextSetBit(0) == end) {
                end = sentence.subtree(next).length();
            }
        }
        return end;
    }

    /** A quotation that begins or ends at the content's edge belongs to it with its marks. */
    Span withQuotationMarks(Span span) {
        int begin = span.begin();
        int end = span.end();
        for (Quote quote : quotes) {
            Span whole = quote.whole();
            if (whole.begin() < begin && whole.begin() >= begin - 2 && whole.end() <= end + 3) {
                begin = whole.begin();
            }
            boolean closesBeside = whole.end() > end && whole.end() <= end + 3;
            boolean runsOn = whole.end() > end && whole.begin() < end;
            if (whole.begin() >= begin && (closesBeside || runsOn)) {
                end = whole.end();
            }
        }
        return new Span(begin, end);
    }

    /** "called the charge “a lie”": a quotation that follows without a mark goes on with what is said. */
    private Span withNextQuotation(Span span) {
        return quotes.stream()
                .map(Quote::whole)
                .filter(quote -> quote.begin() > span.end() && quote.begin() <= span.end() + 1)
                .filter(quote -> quote.end() <= sentence.span().end())
                .findFirst()
                .map(quote -> Span.covering(span, quote))
                .orElse(span);
    }

    /** A closing bracket right after a part with an open one. */
    private Span withBracket(Span span) {
        String words = sentence.textOf(span);
        boolean open = words.lastIndexOf('(') > words.lastIndexOf(')');
        return sentence.tokens().stream()
                .filter(token -> open
                        && token.span().begin() == span.end()
                        && token.text().equals(")"))
                .findFirst()
                .map(token -> Span.covering(span, token.span()))
                .orElse(span);
    }

    Optional<Span> trimmed(BitSet tokens, int offset) {
        int first = tokens.nextSetBit(0);
        int last = tokens.previousSetBit(tokens.length());
        while (first >= 0
                && first <= last
                && TRIMMED.contains(sentence.token(first + offset).text())) {
            first++;
        }
        while (last >= first
                && first >= 0
                && TRIMMED.contains(sentence.token(last + offset).text())) {
            last--;
        }
        return first < 0 || last < first
                ? Optional.empty()
                : Optional.of(Span.covering(
                        sentence.token(first + offset).span(),
                        sentence.token(last + offset).span()));
    }
}
