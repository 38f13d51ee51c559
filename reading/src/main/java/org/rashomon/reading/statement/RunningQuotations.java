// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Paragraphs;
import org.rashomon.reading.language.Sentence;

/**
 * Gives quotations without a cue of their own to the statement before them: speech that runs on over several sentences, or a paragraph
 * that is one quotation after one that named its speaker.
 */
final class RunningQuotations {
    /** Shorter ones are words set off, "scare quotes", not speech. */
    private static final int LEAST_CHARACTERS = 30;

    private final String text;
    private final List<Quote> quotes;
    private final List<Span> paragraphs;

    RunningQuotations(String text, List<Quote> quotes) {
        this.text = text;
        this.quotes = quotes;
        this.paragraphs = Paragraphs.of(text);
    }

    List<Statement> extend(List<Statement> statements) {
        List<Statement> extended = new ArrayList<>(statements);
        for (Quote quote : quotes) {
            if (isSpeech(quote) && isFree(quote, extended)) {
                owner(quote, extended).ifPresent(index -> extended.set(index, joined(extended.get(index), quote)));
            }
        }
        return extended;
    }

    private boolean isSpeech(Quote quote) {
        return (quote.whole().length() >= LEAST_CHARACTERS || endsSentence(quote)) && beginsSentence(quote);
    }

    private boolean endsSentence(Quote quote) {
        String words = quote.whole().of(text);
        int last = words.length() - 1;
        while (last > 0 && "”\"'’".indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return words.indexOf(' ') > 0 && ".!?".indexOf(words.charAt(last)) >= 0;
    }

    /** Only white space or the end of a sentence before it. */
    private boolean beginsSentence(Quote quote) {
        String before = text.substring(
                        paragraphs.get(quote.paragraph()).begin(), quote.whole().begin())
                .strip();
        return before.isEmpty() || ".!?”\"’'".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** No statement from outside the quotation holds a part of it. */
    private static boolean isFree(Quote quote, List<Statement> statements) {
        return statements.stream()
                        .noneMatch(
                                statement -> statement.isSet() && quote.whole().contains(statement.cue()))
                && statements.stream()
                        .filter(statement -> !quote.whole().contains(statement.cue()))
                        .noneMatch(statement ->
                                statement.content().spans().stream().anyMatch(quote.whole()::overlaps));
    }

    private Optional<Integer> owner(Quote quote, List<Statement> statements) {
        for (int i = statements.size() - 1; i >= 0; i--) {
            Statement statement = statements.get(i);
            boolean before = statement.cue().end() <= quote.whole().begin();
            if (before && !isInsideQuotation(statement)) {
                if (statement.isCredited()) {
                    return Optional.empty();
                }
                int speaks = quotedBefore(i, statements);
                return isNear(statements.get(speaks), quote) ? Optional.of(speaks) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "“...,” she said, recalling the flood. “...”": who was quoted in the sentence goes on. */
    private int quotedBefore(int last, List<Statement> statements) {
        Sentence sentence = statements.get(last).sentence();
        for (int i = last; i >= 0 && statements.get(i).sentence().equals(sentence); i--) {
            Statement statement = statements.get(i);
            if (!isInsideQuotation(statement) && isDirect(statement)) {
                return i;
            }
        }
        return last;
    }

    private boolean isDirect(Statement statement) {
        Span first = statement.content().spans().getFirst();
        return quotes.stream().map(Quote::whole).anyMatch(first::equals);
    }

    private boolean isInsideQuotation(Statement statement) {
        return quotes.stream().anyMatch(quote -> quote.whole().contains(statement.cue()));
    }

    /** In the same paragraph, or in the one before when the quotation is a paragraph of its own. */
    private boolean isNear(Statement statement, Quote quote) {
        int said = paragraphOf(statement.content().spans().getLast());
        int paragraph = Math.max(paragraphOf(statement.cue()), said < quote.paragraph() ? said : -1);
        boolean alone =
                paragraphs.get(quote.paragraph()).begin() == quote.whole().begin();
        return paragraph == quote.paragraph() || alone && paragraph == quote.paragraph() - 1;
    }

    private int paragraphOf(Span span) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).contains(span)) {
                return i;
            }
        }
        return -1;
    }

    private static Statement joined(Statement statement, Quote quote) {
        List<Span> spans = new ArrayList<>(statement.content().spans());
        spans.add(quote.whole());
        return statement.with(new Statement.Content(
                spans.stream().sorted().toList(), statement.content().head()));
    }
}
