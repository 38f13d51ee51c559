// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Cuts a sentence into words for the time patterns. The parser's own tokens are not used for that: whether "mid-June", "48-hour" or
 * "a.m." is one token or three differs between its versions.
 */
final class Words {
    private final String text;
    private final int end;
    private final NavigableMap<Integer, Token> tokens = new TreeMap<>();
    private final List<Word> found = new ArrayList<>();

    private Words(String text, Sentence sentence) {
        this.text = text;
        this.end = sentence.span().end();
        for (Token token : sentence.tokens()) {
            tokens.put(token.span().begin(), token);
        }
    }

    static List<Word> of(String text, Sentence sentence) {
        Words words = new Words(text, sentence);
        int at = sentence.span().begin();
        while (at < words.end) {
            at = words.take(at);
        }
        return List.copyOf(words.found);
    }

    private int take(int begin) {
        char first = text.charAt(begin);
        if (Character.isWhitespace(first)) {
            return begin + 1;
        }
        int stop = begin + 1;
        if (isDigit(first)) {
            stop = endOfNumber(begin);
        } else if (Character.isLetter(first)) {
            stop = endOfLetters(begin);
        }
        add(begin, stop);
        return stop;
    }

    /** "2025-10-13", "05:30", "5.5", "1,200", "1930s", "11th". */
    private int endOfNumber(int begin) {
        int at = begin;
        while (at < end && (isDigit(text.charAt(at)) || isInnerMark(at))) {
            at++;
        }
        int letters = at;
        while (letters < end && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        String suffix = text.substring(at, letters).toLowerCase(Locale.ROOT);
        return List.of("st", "nd", "rd", "th", "s", "am", "pm", "hrs", "h").contains(suffix) ? letters : at;
    }

    private boolean isInnerMark(int at) {
        boolean isBetweenDigits = at + 1 < end && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
        char mark = text.charAt(at);
        return isBetweenDigits && (mark == ':' || mark == '.' || mark == ',' || (mark == '-' && isIsoDash(at)));
    }

    /** Of a date in figures only: "1939-45" and "11-12" are ranges. */
    private boolean isIsoDash(int at) {
        int digitsBefore = 0;
        while (at - digitsBefore - 1 >= 0 && isDigit(text.charAt(at - digitsBefore - 1))) {
            digitsBefore++;
        }
        boolean isYear =
                digitsBefore == 4 && at + 5 < end && text.charAt(at + 3) == '-' && isDigit(text.charAt(at + 4));
        boolean isMonth = digitsBefore == 2
                && at >= 8
                && text.charAt(at - 3) == '-'
                && isDigit(text.charAt(at - 4))
                && isDigit(text.charAt(at - 7));
        return isYear || isMonth;
    }

    /** A word with its apostrophe, or letters with points between them: "a.m.", "B.C.". */
    private int endOfLetters(int begin) {
        int at = begin + 1;
        if (at + 1 < end && text.charAt(at) == '.' && Character.isLetter(text.charAt(at + 1))) {
            while (at + 1 < end && text.charAt(at) == '.' && Character.isLetter(text.charAt(at + 1))) {
                at += 2;
            }
            boolean isWhole = at < end && text.charAt(at) == '.';
            return isWhole ? at + 1 : at;
        }
        while (at < end && Character.isLetter(text.charAt(at))) {
            at++;
        }
        boolean isAbbreviation = at < end
                && text.charAt(at) == '.'
                && Lexicon.isMonthAbbreviation(text.substring(begin, at).toLowerCase(Locale.ROOT));
        return isAbbreviation ? at + 1 : at;
    }

    private void add(int begin, int stop) {
        String written = text.substring(begin, stop);
        String plain = written.toLowerCase(Locale.ROOT);
        if (Character.isLetter(plain.charAt(0))) {
            plain = plain.replace(".", "");
        } else if (plain.equals("\u2013") || plain.equals("\u2014") || plain.equals("\u2011")) {
            plain = "-";
        } else if (plain.equals("\u2019")) {
            plain = "'";
        }
        found.add(new Word(new Span(begin, stop), written, plain, tagAt(begin)));
    }

    private Optional<String> tagAt(int begin) {
        return Optional.ofNullable(tokens.floorEntry(begin))
                .map(entry -> entry.getValue())
                .filter(token -> token.span().end() > begin)
                .map(Token::tag);
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
