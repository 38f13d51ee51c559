// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Where a content begins and ends: what the tree hangs below its head, mended where the parser cuts too soon or runs on. */
final class ContentEdges {
    static final Set<String> SET_OFF = Set.of(",", "-", "--", "—", "–");
    static final Set<String> DAYS = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final Sentence sentence;
    private final ContentMarks marks;
    private final ContentEnd end;
    private final Set<String> connectives;

    ContentEdges(Sentence sentence, List<Quote> quotes, SpeechFrames frames) {
        this.sentence = sentence;
        this.marks = new ContentMarks(sentence, quotes);
        this.end = new ContentEnd(sentence, marks, token -> frames.isCue(sentence, token));
        this.connectives = frames.words().connectives();
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

    /** A phrase, which ends before what the speaker does next and takes no circumstances of the verb along. */
    Statement.Content phrase(BitSet tokens, Token head, Token verb) {
        boolean after = head.index() > verb.index();
        BitSet own = (BitSet) tokens.clone();
        int next = after ? end.beforeNextDeed(own, head, verb) : sentence.size();
        own.clear(next, Math.max(next, sentence.size()));
        return bounded(own, head, verb, after ? Math.min(next, end.ofClause(head, verb, true)) : 0);
    }

    Statement.Content content(BitSet tokens, Token head, Token verb) {
        return bounded(tokens, head, verb, head.index() > verb.index() ? end.ofClause(head, verb, false) : 0);
    }

    private Statement.Content bounded(BitSet tokens, Token head, Token verb, int clauseEnd) {
        BitSet side = (BitSet) tokens.clone();
        boolean after = head.index() > verb.index();
        if (after) {
            side.set(head.index(), clauseEnd);
            side.clear(0, startOfClause(head, verb, side));
            cut(side, Math.min(end.beforeNextCue(head, verb, clauseEnd), end.beforeMainClause(verb)));
            goOn(side, verb);
            cut(side, end.beforeLooseDash(side, verb));
        } else {
            cut(side, verb.index());
        }
        Span span = marks.withBracket(marks.trimmed(side).orElse(head.span()));
        Span quoted = marks.withQuotationMarks(span);
        return new Statement.Content(List.of(after ? marks.withNextQuotation(quoted) : quoted), Optional.of(head));
    }

    /** From {@code first} to where somebody else's words begin, at most to the end of the sentence: a content without a tree. */
    Optional<Span> rest(int first, Token verb) {
        BitSet rest = new BitSet();
        rest.set(first, sentence.size());
        if (first < sentence.size()) {
            Token head = sentence.token(first);
            cut(rest, Math.min(end.beforeNextCue(head, verb, sentence.size()), end.beforeMainClause(verb)));
        }
        return whole(rest);
    }

    /** These words with their quotation marks. */
    Optional<Span> whole(BitSet tokens) {
        return marks.trimmed(tokens).map(marks::withQuotationMarks);
    }

    /** "But the road, she said, ...": what joins the sentence to the one before is the report's. */
    Optional<Span> opening(BitSet tokens) {
        BitSet own = (BitSet) tokens.clone();
        if (own.get(0) && connectives.contains(sentence.token(0).text().toLowerCase(Locale.ROOT))) {
            own.clear(0);
        }
        return whole(own);
    }

    /** "The road was closed, she said, but would open": a conjunction behind the cue goes on with what is said. */
    Optional<Span> sequel(BitSet tokens) {
        return whole(tokens)
                .map(span -> sentence.tokens().stream()
                        .filter(token -> Set.of("and", "but", "or").contains(token.text())
                                && token.span().end() + 1 == span.begin()
                                && tokens.get(token.index()))
                        .findFirst()
                        .map(joint -> Span.covering(joint.span(), span))
                        .orElse(span));
    }

    private void cut(BitSet tokens, int from) {
        tokens.clear(from, Math.max(from, sentence.size()));
    }

    /** "said that the road was closed, but that it would open": the second clause is said as well. */
    private void goOn(BitSet side, Token verb) {
        int at = side.length();
        if (at < sentence.size() && sentence.token(at).text().equals(",")) {
            at++;
        }
        boolean second = at > verb.index() + 1
                && at + 2 < sentence.size()
                && sentence.token(at).tag().equals("CC")
                && sentence.token(at + 1).text().equals("that")
                && sentence.token(at + 1).tag().equals("IN");
        if (second) {
            side.set(at, sentence.size());
        }
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
}
