// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The words of a text as PostgreSQL is to search them. Its own parser takes "Smith.The" for a host and "-5" for one word, and folds
 * letters as the server's locale has it; here words are runs of letters and digits without case and accents, as in SQLite's FTS5
 * ({@code unicode61}), on every server.
 */
final class SearchTerms {
    /** A lexeme has 2046 bytes at most (PostgreSQL, "Limitations" of text search); a letter has up to four. */
    private static final int LONGEST = 500;

    /** The last position; words after it all stand there. */
    private static final int LAST = 16_383;

    /** A vector has less than a megabyte of words and positions. */
    private static final int MOST_BYTES = 900_000;

    /** What a word's first position takes, with its count and what it is aligned by. */
    private static final int OF_WORD = 8;

    private static final int OF_POSITION = 2;

    private SearchTerms() {}

    static List<String> of(String text) {
        List<String> terms = new ArrayList<>();
        StringBuilder term = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(character -> {
            if (isOfWord(character)) {
                term.appendCodePoint(character);
            } else if (Character.getType(character) != Character.NON_SPACING_MARK) {
                end(term, terms);
            }
        });
        end(term, terms);
        return terms;
    }

    private static void end(StringBuilder term, List<String> terms) {
        if (!term.isEmpty()) {
            String folded = term.toString().toLowerCase(Locale.ROOT);
            terms.add(folded.codePoints()
                    .limit(LONGEST)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
            term.setLength(0);
        }
    }

    /** Letters, numbers of every kind, and characters of private use. */
    private static boolean isOfWord(int character) {
        int type = Character.getType(character);
        return Character.isLetter(character)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || type == Character.PRIVATE_USE;
    }

    /** A {@code tsvector}, as PostgreSQL reads it: each word with its positions. */
    static String vector(String text) {
        TreeMap<String, List<Integer>> positions = new TreeMap<>();
        int position = 0;
        int bytes = LAST * OF_POSITION;
        for (String term : of(text)) {
            position = Math.min(position + 1, LAST);
            if (!positions.containsKey(term)) {
                bytes += term.getBytes(StandardCharsets.UTF_8).length + OF_WORD;
                if (bytes > MOST_BYTES) {
                    break;
                }
            }
            List<Integer> there = positions.computeIfAbsent(term, absent -> new ArrayList<>());
            if (there.isEmpty() || there.getLast() < position) {
                there.add(position);
            }
        }
        return positions.entrySet().stream()
                .map(each -> quoted(each.getKey()) + ":"
                        + each.getValue().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    /** A {@code tsquery} for all of the words, each of which may be several terms in a row; empty when there are none. */
    static String query(List<String> words) {
        return words.stream()
                .map(SearchTerms::of)
                .filter(terms -> !terms.isEmpty())
                .map(terms -> terms.stream().map(SearchTerms::quoted).collect(Collectors.joining(" <-> ", "(", ")")))
                .collect(Collectors.joining(" & "));
    }

    /** As {@link #query}, with words in the place of each last term that begin with it. */
    static String prefixes(List<String> words) {
        return words.stream()
                .map(SearchTerms::of)
                .filter(terms -> !terms.isEmpty())
                .map(terms -> terms.stream().map(SearchTerms::quoted).collect(Collectors.joining(" <-> ", "(", ":*)")))
                .collect(Collectors.joining(" & "));
    }

    /** Terms have no quotes or backslashes. */
    private static String quoted(String term) {
        return "'" + term + "'";
    }
}
