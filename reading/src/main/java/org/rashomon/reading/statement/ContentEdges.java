// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.rashomon.model.Span;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Where a content begins and ends: what the tree hangs below its head, mended where the parser cuts too soon or runs on into the speaker's next words. */
final class ContentEdges {
    static final Set<String> SET_OFF = Set.of(",", "-", "--", "—", "–");
    private static final Set<String> TRIMMED = Set.of(",", ".", ";", ":", "-", "--", "—", "–", "and", "but");

    private static final Set<String> PAST_OR_PRESENT = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> CONTRASTS =
            Set.of("while", "whereas", "but", "though", "although", ";", "--", "—", "–", "-");
    private static final Set<String> OPENS_CLAUSE =
            Set.of("when", "while", "although", "though", "if", "after", "before", "despite", "since", "as", "once");

    private static final Set<String> JOINTS = Set.of(",", "and", "but");

    private static final Set<String> TIME_WORDS = Set.of("despite", "during", "after", "before", "since", "until");
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

    /** A phrase, which ends before what the speaker does next and takes no circumstances of the verb along. */
    Statement.Content phrase(BitSet tokens, Token head, Token verb) {
        BitSet own = (BitSet) tokens.clone();
        int next = head.index() > verb.index() ? startOfNextDeed(own, head, verb) : sentence.size();
        own.clear(next, Math.max(next, sentence.size()));
        int end = head.index() > verb.index() ? Math.min(next, endOfClause(head, verb, true)) : 0;
        return bounded(own, head, verb, end);
    }

    /** "mocked his rivals, talked over them and ...": a finite verb without a subject goes on with the speaker. */
    private int startOfNextDeed(BitSet tokens, Token head, Token verb) {
        for (int i = head.index() + 2; i < tokens.length(); i++) {
            Token token = sentence.token(i);
            boolean deed = token.tag().equals(verb.tag())
                    && PAST_OR_PRESENT.contains(token.tag())
                    && JOINTS.contains(sentence.token(i - 1).text())
                    && sentence.child(token, "nsubj", "nsubj:pass", "expl").isEmpty()
                    && !isQuoted(token);
            if (deed) {
                return i - 1;
            }
        }
        return sentence.size();
    }

    Statement.Content content(BitSet tokens, Token head, Token verb) {
        return bounded(tokens, head, verb, head.index() > verb.index() ? endOfClause(head, verb, false) : 0);
    }

    private Statement.Content bounded(BitSet tokens, Token head, Token verb, int end) {
        BitSet side = (BitSet) tokens.clone();
        boolean after = head.index() > verb.index();
        if (after) {
            side.set(head.index(), end);
            side.clear(0, startOfClause(head, verb, side));
            int last = endBeforeNextCue(head, verb, end);
            side.clear(last, Math.max(last, sentence.size()));
            goOn(side, verb);
            int dash = looseDash(side, verb);
            side.clear(dash, Math.max(dash, sentence.size()));
        } else {
            side.clear(verb.index(), sentence.size());
        }
        Span span = withBracket(trimmed(side, 0).orElse(head.span()));
        Span quoted = withQuotationMarks(span);
        return new Statement.Content(List.of(after ? withNextQuotation(quoted) : quoted), Optional.of(head));
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

    /** "a fourth round - one of them on a Sunday": an aside of the report ends what is said, where no second dash closes it. */
    private int looseDash(BitSet side, Token verb) {
        int found = sentence.size();
        for (int i = side.nextSetBit(verb.index() + 2); i >= 0; i = side.nextSetBit(i + 1)) {
            if (isDash(sentence.token(i)) && !isQuoted(sentence.token(i))) {
                found = found == sentence.size() ? i : -1;
                if (found < 0) {
                    return sentence.size();
                }
            }
        }
        return found;
    }

    private boolean isDash(Token token) {
        boolean mark = Set.of("-", "--", "—", "–", "―").contains(token.text());
        return mark
                && sentence.before(token)
                        .filter(before -> before.span().end() < token.span().begin())
                        .isPresent()
                && sentence.after(token)
                        .filter(after -> after.span().begin() > token.span().end())
                        .isPresent();
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
            OptionalInt other = startOfOtherTelling(token, head, verb);
            if (other.isPresent()) {
                return other.getAsInt();
            }
        }
        return sentence.size();
    }

    /** "..., while others said ...", "When he claimed ..., the mayor said ...": somebody else's words begin. */
    private OptionalInt startOfOtherTelling(Token token, Token head, Token verb) {
        if (!PAST_OR_PRESENT.contains(token.tag()) || !isCue.test(token) || isQuoted(token)) {
            return OptionalInt.empty();
        }
        Optional<Token> subject = sentence.children(token, "nsubj").stream()
                .filter(child -> child.index() < token.index() && child.index() > head.index())
                .findFirst();
        if (subject.isEmpty()) {
            return OptionalInt.empty();
        }
        int first = sentence.subtree(subject.get()).nextSetBit(0);
        if (first <= verb.index() + 1) {
            return OptionalInt.empty();
        }
        String before = sentence.token(first - 1).text().toLowerCase(Locale.ROOT);
        boolean contrast = CONTRASTS.contains(before);
        boolean main = before.equals(",") && isSubordinate(verb);
        return contrast || main ? OptionalInt.of(first - 1) : OptionalInt.empty();
    }

    /** "When guests claimed that ...,": what the cue's clause opens with tells that the main clause is still to come. */
    private boolean isSubordinate(Token verb) {
        return sentence.tokens().subList(0, verb.index()).stream()
                .anyMatch(token -> OPENS_CLAUSE.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    private boolean isQuoted(Token token) {
        return quotes.stream().anyMatch(quote -> quote.whole().contains(token.span()));
    }

    /** What follows the content in the verb's clause without a mark or conjunction between belongs to it, wherever the parser hung it. */
    private int endOfClause(Token head, Token verb, boolean phrase) {
        int end = Math.max(head.index() + 1, sentence.subtree(head).length());
        for (Token next : sentence.children(verb)) {
            boolean follows = next.index() >= end
                    && Set.of("obl", "xcomp", "advcl", "nmod", "acl", "dep", "obj")
                            .contains(next.relation());
            if (follows && sentence.subtree(next).nextSetBit(0) == end && !(phrase && isCircumstance(next))) {
                end = sentence.subtree(next).length();
            }
        }
        return end;
    }

    /** When, by what means or on what occasion it is said is no part of a thing that is said. */
    private boolean isCircumstance(Token next) {
        boolean clause = next.is("advcl") && sentence.child(next, "mark").isPresent();
        boolean time = DAYS.contains(next.text()) || CuePhrase.OCCASIONS.contains(next.lemma());
        return clause || time || TIME_WORDS.contains(ArgumentFinder.preposition(sentence, next));
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
