// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.reading.language.CalendarWords;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * The few words that tell who says the rest of a sentence without quotation marks: "..., the mayor said on Monday." and "The road, she
 * said, was ...". Read off the surface, because the parser often takes such a tag for a clause that goes on.
 *
 * @param first index of the tag's first word
 * @param speaker the word at the head of the speaker's phrase
 * @param end index of the mark that ends the tag, or the sentence's size
 */
record ClauseTag(int first, Token speaker, int end) {
    private static final int MOST_WORDS = 14;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> PHRASE =
            Set.of("DT", "JJ", "JJS", "JJR", "CD", "POS", "PRP$", "HYPH", "PRP", "NNP", "NNPS", "NN", "NNS", "VBN");
    /** The tag of a verb of speech, when it stands in one. */
    static Optional<ClauseTag> of(Sentence sentence, Token verb, TellingWords.Tag words) {
        if (!FINITE.contains(verb.tag()) && sentence.child(verb, "aux").isEmpty()) {
            return Optional.empty();
        }
        return inverted(sentence, verb, words).or(() -> plain(sentence, verb, words));
    }

    /** "..., the mayor said". */
    private static Optional<ClauseTag> plain(Sentence sentence, Token verb, TellingWords.Tag words) {
        int last = verb.index() - 1;
        while (last > 0
                && sentence.token(last).head() == verb.index()
                && (sentence.token(last).is("advmod")
                        || sentence.token(last).relation().startsWith("aux"))) {
            last--;
        }
        int first = phraseStart(sentence, last);
        boolean nominal = last >= 0
                && first <= last
                && (sentence.token(last).isNoun() || sentence.token(last).tag().startsWith("PRP"));
        boolean setOff = first > 1 && isMark(sentence.token(first - 1));
        int end = circumstancesEnd(sentence, verb, words);
        boolean told = nominal && setOff && end > 0 && hasFinite(sentence, 0, first, end);
        return told ? Optional.of(new ClauseTag(first, topOf(sentence, first, last), end)) : Optional.empty();
    }

    /** "..., said the mayor". */
    private static Optional<ClauseTag> inverted(Sentence sentence, Token verb, TellingWords.Tag words) {
        int at = verb.index() + 1;
        Optional<Token> head = Optional.empty();
        boolean apposition = false;
        while (at < sentence.size() && PHRASE.contains(sentence.token(at).tag())) {
            boolean owner =
                    at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("POS");
            Token token = sentence.token(at);
            // "said the Observatory a group of doctors": an apposition that lost its comma.
            apposition = apposition || head.isPresent() && token.tag().equals("DT");
            if (!apposition && (token.isNoun() || token.tag().equals("PRP")) && !owner) {
                head = Optional.of(token);
            }
            at++;
        }
        int end = at;
        boolean ends = end >= sentence.size() || isEnd(sentence.token(end));
        boolean said = verb.index() > 1
                && (isMark(sentence.token(verb.index() - 1)) || endsClause(sentence, verb))
                && words.inverted().contains(verb.lemma())
                && ends
                && hasFinite(sentence, 0, verb.index(), sentence.size());
        return said ? head.map(token -> new ClauseTag(verb.index(), token, sentence.size())) : Optional.empty();
    }

    /** The clause right before the verb is its own, though the comma between them got lost. */
    private static boolean endsClause(Sentence sentence, Token verb) {
        return sentence.children(verb, "ccomp").stream()
                .anyMatch(clause -> clause.index() < verb.index()
                        && sentence.subtree(clause).get(verb.index() - 1));
    }

    /** "[members] and leaders": the word by which the phrase hangs. */
    private static Token topOf(Sentence sentence, int first, int last) {
        Token at = sentence.token(last);
        while (at.head() >= first && at.head() < at.index() && (at.is("conj") || at.is("nmod"))) {
            at = sentence.token(at.head());
        }
        return at;
    }

    private static int phraseStart(Sentence sentence, int last) {
        int first = last + 1;
        while (first > 0
                && last - first < MOST_WORDS
                && (PHRASE.contains(sentence.token(first - 1).tag())
                        || first <= last
                                && Set.of("of", "and", "for")
                                        .contains(sentence.token(first - 1).text()))) {
            first--;
        }
        while (first <= last
                && Set.of("IN", "CC").contains(sentence.token(first).tag())) {
            first++;
        }
        return first;
    }

    /** Where the words about time, place and hearer behind the verb end in a mark; negative when others follow. */
    private static int circumstancesEnd(Sentence sentence, Token verb, TellingWords.Tag words) {
        int at = verb.index() + 1;
        boolean open = words.hearers().contains(verb.lemma());
        while (at < sentence.size() && !isEnd(sentence.token(at))) {
            Token token = sentence.token(at);
            String lower = token.text().toLowerCase(Locale.ROOT);
            open = open
                    || words.circumstances().contains(lower)
                    || CalendarWords.DAYS.contains(lower)
                    || CalendarWords.MONTHS.contains(lower);
            boolean adverb = token.tag().equals("RB");
            boolean word = open
                    && (PHRASE.contains(token.tag())
                            || Set.of("IN", "TO", "RBR").contains(token.tag()));
            if (!adverb && !word || token.text().equalsIgnoreCase("that") || at - verb.index() > MOST_WORDS) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean hasFinite(Sentence sentence, int from, int to, int end) {
        Stream<Token> before = sentence.tokens().subList(from, to).stream();
        Stream<Token> after = sentence.tokens().subList(Math.min(end, sentence.size()), sentence.size()).stream();
        return Stream.concat(before, after).anyMatch(token -> FINITE.contains(token.tag()));
    }

    private static boolean isMark(Token token) {
        return List.of(",", "--", "—", "–").contains(token.text());
    }

    private static boolean isEnd(Token token) {
        return isMark(token) || List.of(".", ";", "!", "?").contains(token.text());
    }
}
