// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Token;

/** What a quotation does to the statements told inside it. */
final class QuotationScope {
    private final List<Quote> quotes;

    QuotationScope(List<Quote> quotes) {
        this.quotes = quotes;
    }

    /** What is told inside a quotation that nobody is known to speak is not the report's telling. */
    boolean isHeard(Statement statement, List<Statement> all) {
        return quotes.stream()
                .map(Quote::whole)
                .filter(quote -> quote.contains(statement.cue()))
                .findFirst()
                .map(quote -> all.stream()
                        .filter(other -> !quote.contains(other.cue()))
                        .anyMatch(other -> other.content().contains(statement.cue())))
                .orElse(true);
    }

    /** Who speaks inside a quotation says nothing outside it. */
    Optional<Statement.Content> inside(Statement.Content content, Token verb) {
        Optional<Span> around = quotes.stream()
                .map(Quote::whole)
                .filter(quote -> quote.contains(verb.span()))
                .findFirst();
        if (around.isEmpty()) {
            return Optional.of(content);
        }
        int last = around.get().end() - 1;
        List<Span> inside = content.spans().stream()
                .filter(span ->
                        span.begin() < last && span.begin() > around.get().begin())
                .map(span -> new Span(span.begin(), Math.min(span.end(), last)))
                .toList();
        return inside.isEmpty() ? Optional.empty() : Optional.of(new Statement.Content(inside, content.head()));
    }

    /** "I think" in somebody's quoted words: the quotation is that speaker's claim already. */
    boolean isSelf(Token verb, ActorMention speaker) {
        String words = speaker.mention().text();
        return Set.of("i", "we", "you").contains(words.toLowerCase(Locale.ROOT))
                && quotes.stream().anyMatch(quote -> quote.whole().contains(verb.span()));
    }
}
