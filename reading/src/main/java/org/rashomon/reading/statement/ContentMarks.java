// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Which marks at the edges of a content belong to it: its quotation marks and the bracket it opened, but no comma, full stop or dash. */
final class ContentMarks {
    private static final Set<String> TRIMMED = Set.of(",", ".", ";", ":", "-", "--", "—", "–", "and", "but");

    private final Sentence sentence;
    private final List<Quote> quotes;

    ContentMarks(Sentence sentence, List<Quote> quotes) {
        this.sentence = sentence;
        this.quotes = quotes;
    }

    boolean isQuoted(Token token) {
        return quotes.stream().anyMatch(quote -> quote.whole().contains(token.span()));
    }

    /** The span of the tokens without the marks and conjunctions at both ends; empty when nothing else is there. */
    Optional<Span> trimmed(BitSet tokens) {
        int first = tokens.nextSetBit(0);
        while (first >= 0 && isTrimmed(first)) {
            first = tokens.nextSetBit(first + 1);
        }
        int last = tokens.previousSetBit(tokens.length());
        while (last > first && isTrimmed(last)) {
            last = tokens.previousSetBit(last - 1);
        }
        return first < 0
                ? Optional.empty()
                : Optional.of(Span.covering(
                        sentence.token(first).span(), sentence.token(last).span()));
    }

    private boolean isTrimmed(int index) {
        return TRIMMED.contains(sentence.token(index).text());
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
    Span withNextQuotation(Span span) {
        return quotes.stream()
                .map(Quote::whole)
                .filter(quote -> quote.begin() > span.end() && quote.begin() <= span.end() + 1)
                .filter(quote -> quote.end() <= sentence.span().end())
                .findFirst()
                .map(quote -> Span.covering(span, quote))
                .orElse(span);
    }

    /** A closing bracket right after a part with an open one. */
    Span withBracket(Span span) {
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
}
