// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Finds the quotations next to a verb of speech and its speaker. */
final class QuotedContent {
    /** The characters of a blank line, where a page has one or two more. */
    private static final int BLANK_LINE = 4;

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> LEADS_IN = Set.of(",", ":");

    private final Sentence sentence;
    private final List<Quote> quotes;

    QuotedContent(Sentence sentence, List<Quote> quotes) {
        this.sentence = sentence;
        this.quotes = quotes;
    }

    /** All quotations that stand beside the cue, with the words of the same clause that lead into the first. */
    Optional<Statement.Content> find(SpeechFrames.Match match, Optional<Token> speaker) {
        int first = Math.min(
                match.verb().span().begin(),
                speaker.map(token -> token.span().begin()).orElse(Integer.MAX_VALUE));
        int last = match.words().getLast().span().end();
        boolean goesOn = goesOn(match.verb());
        List<Span> adjacent = new ArrayList<>(quotes.stream()
                .map(Quote::whole)
                .filter(quote -> quote.overlaps(sentence.span()))
                .filter(quote -> !goesOn && isJustBefore(quote, first) || isJustAfter(quote, last))
                .toList());
        if (adjacent.isEmpty()) {
            return goesOn ? Optional.empty() : nextParagraph(last).or(() -> precedingSentence(match, first));
        }
        Optional<Token> head = headWithin(adjacent.getFirst());
        if (adjacent.getFirst().end() <= first) {
            adjacent.set(0, fromSentenceStart(adjacent.getFirst()));
        }
        return Optional.of(new Statement.Content(adjacent, head));
    }

    /** "“...,” she said, referring to the flood": what stands before is said by the verb before. */
    private boolean goesOn(Token verb) {
        return verb.tag().equals("VBG")
                && sentence.child(verb, "aux", "nsubj").isEmpty()
                && sentence.before(verb)
                        .filter(token -> ContentEdges.SET_OFF.contains(token.text())
                                || token.tag().equals("RB"))
                        .isPresent();
    }

    /** "“Who fired?” the mayor said." The mark ends the quotation's sentence, so that the cue opens one of its own. */
    private Optional<Statement.Content> precedingSentence(SpeechFrames.Match match, int first) {
        boolean opens =
                between(sentence.span().begin(), first).stream().noneMatch(token -> token.isVerb() || token.is("mark"));
        if (!opens || sentence.child(match.verb(), "ccomp", "obj", "xcomp").isPresent()) {
            return Optional.empty();
        }
        return quotes.stream()
                .map(Quote::whole)
                .filter(quote -> quote.end() <= sentence.span().begin()
                        && quote.end() + 1 >= sentence.span().begin())
                .map(quote -> new Statement.Content(List.of(quote), Optional.empty()))
                .findFirst();
    }

    /** "The ministry said in a statement:" ends a paragraph, and the quotation is the next. */
    private Optional<Statement.Content> nextParagraph(int last) {
        int end = sentence.span().end();
        boolean open = sentence.token(sentence.size() - 1).text().equals(":")
                && between(last, end).stream().noneMatch(token -> token.isVerb() && FINITE.contains(token.tag()));
        return quotes.stream()
                .map(Quote::whole)
                .filter(quote -> open && quote.begin() >= end && quote.begin() <= end + BLANK_LINE)
                .map(quote -> new Statement.Content(List.of(quote), Optional.empty()))
                .findFirst();
    }

    /** Only marks, titles and names of the speaker between the quotation and the speaker's words: no verb. */
    private boolean isJustBefore(Span quote, int first) {
        return quote.end() <= first
                && endsInMark(quote)
                && between(quote.end(), first).stream().noneMatch(token -> token.isVerb() || isSubordinator(token));
    }

    /** "Her book “Leave the Valley” said": a title is no speech. */
    private boolean endsInMark(Span quote) {
        List<Token> inside = sentence.tokensWithin(quote);
        if (inside.isEmpty()) {
            return false;
        }
        boolean within = inside.size() > 1 && isMark(inside.get(inside.size() - 2)) || isMark(inside.getLast());
        boolean beside =
                sentence.after(inside.getLast()).filter(QuotedContent::isMark).isPresent();
        boolean told = inside.stream().anyMatch(token -> FINITE.contains(token.tag()));
        return within || beside || told;
    }

    private static boolean isMark(Token token) {
        char last = token.text().charAt(token.text().length() - 1);
        return ",.?!-–—…;".indexOf(last) >= 0;
    }

    private boolean isJustAfter(Span quote, int last) {
        List<Token> gap = between(last, quote.begin());
        boolean plain = gap.stream().noneMatch(token -> token.isVerb() || isSubordinator(token) || token.is("nsubj"));
        return quote.begin() >= last
                && plain
                && (!gap.isEmpty() && LEADS_IN.contains(gap.getLast().text())
                        || gap.size() <= 1 && isSentenceLike(quote));
    }

    /** "said it was 'a crime'" is no direct quotation; "said: 'It was a crime.'" is. */
    private boolean isSentenceLike(Span quote) {
        return sentence.tokensWithin(quote).stream().anyMatch(Token::isVerb);
    }

    private static boolean isSubordinator(Token token) {
        return token.tag().equals("IN") && token.is("mark");
    }

    private List<Token> between(int from, int to) {
        return sentence.tokens().stream()
                .filter(token -> token.span().begin() >= from && token.span().end() <= to)
                .toList();
    }

    private Optional<Token> headWithin(Span quote) {
        return sentence.tokensWithin(quote).stream()
                .filter(token -> token.isVerb()
                        && (token.head() < 0
                                || !quote.contains(sentence.token(token.head()).span())))
                .findFirst();
    }

    /** "The plan is “a fraud that helps nobody,” she said": what leads into the quotation is said as well. */
    private Span fromSentenceStart(Span quote) {
        List<Token> before = between(sentence.span().begin(), quote.begin());
        boolean leadsIn = !before.isEmpty()
                && !before.getLast().is("punct")
                && quotes.stream()
                        .map(Quote::whole)
                        .noneMatch(other -> other.begin() < quote.begin()
                                && other.end() > sentence.span().begin());
        return leadsIn ? Span.covering(before.getFirst().span(), quote) : quote;
    }
}
