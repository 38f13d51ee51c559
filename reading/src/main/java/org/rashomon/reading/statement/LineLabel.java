// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * The few words before the colon that opens a line: "SPOKESMAN: ...", "Minister on truce: ...".
 *
 * @param sentence that begins with them
 * @param words whoever may speak, with what is told of him
 * @param head the word at the head of the phrase
 * @param mark the colon, or the last word of what joins the words to it
 */
record LineLabel(Sentence sentence, List<Token> words, Token head, List<Token> mark) {
    private static final int MOST_WORDS = 9;
    private static final Set<String> OPENING = Set.of("\"", "“", "``", "''", "‘", "'", "-", "—", "–", "•", "*");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> ENDS_NAME = Set.of(",", "(", "-LRB-", "[");

    LineLabel {
        words = List.copyOf(words);
        mark = List.copyOf(mark);
    }

    /** The label of a sentence that opens a line. */
    static Optional<LineLabel> of(Sentence sentence, String text, Layout layout) {
        if (!opensLine(sentence.span(), text)) {
            return Optional.empty();
        }
        int first = 0;
        while (first < sentence.size() && OPENING.contains(sentence.token(first).text())) {
            first++;
        }
        int from = first;
        return lettered(sentence, from, layout).or(() -> named(sentence, from, layout));
    }

    private static boolean opensLine(Span span, String text) {
        int at = span.begin();
        while (at > 0 && text.charAt(at - 1) != '\n' && !Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    /** "Q.", "A:". */
    private static Optional<LineLabel> lettered(Sentence sentence, int first, Layout layout) {
        if (first + 2 >= sentence.size()) {
            return Optional.empty();
        }
        Token letter = sentence.token(first);
        String lower = letter.text().toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        Token next = sentence.token(first + 1);
        boolean colon = next.text().equals(":");
        boolean asks = layout.questions().contains(plain) || layout.answers().contains(plain);
        return asks
                        && (colon || lower.endsWith("."))
                        && Character.isUpperCase(letter.text().charAt(0))
                ? Optional.of(new LineLabel(sentence, List.of(letter), letter, List.of(colon ? next : letter)))
                : Optional.empty();
    }

    private static Optional<LineLabel> named(Sentence sentence, int first, Layout layout) {
        int colon = first;
        while (colon < Math.min(sentence.size(), first + MOST_WORDS)
                && !sentence.token(colon).text().equals(":")) {
            colon++;
        }
        if (colon == first
                || colon + 1 >= sentence.size()
                || !sentence.token(colon).text().equals(":")) {
            return Optional.empty();
        }
        List<Token> label = sentence.tokens().subList(first, colon);
        if (label.stream().anyMatch(token -> FINITE.contains(token.tag()))
                || layout.nobody().contains(words(label))
                || layout.nobody().contains(label.getFirst().text().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        int about = indexOf(label, layout.about());
        List<Token> who = about > 0 ? label.subList(0, about) : label;
        List<Token> mark = sentence.tokens().subList(about > 0 ? first + about : colon, colon + 1);
        int end = indexOf(who, ENDS_NAME);
        return (end > 0 ? who.subList(0, end) : who)
                .reversed().stream()
                        .filter(Token::isNoun)
                        .findFirst()
                        .map(head -> new LineLabel(sentence, who, head, mark));
    }

    private static int indexOf(List<Token> tokens, Set<String> words) {
        for (int i = 1; i < tokens.size(); i++) {
            if (words.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static String words(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    }

    /** The words as one tells labels apart by them: lower case. */
    String name() {
        return words(words);
    }

    Span span() {
        return Span.covering(words.getFirst().span(), words.getLast().span());
    }

    Span cue() {
        return Span.covering(mark.getFirst().span(), mark.getLast().span());
    }

    /** The sentence's words behind the mark. */
    List<Token> rest() {
        return sentence.tokens().subList(mark.getLast().index() + 1, sentence.size());
    }

    boolean isShouted() {
        String all = sentence.textOf(span());
        return all.equals(all.toUpperCase(Locale.ROOT)) && all.length() > 2;
    }

    boolean isCapitalised() {
        return words.stream()
                .map(Token::text)
                .filter(word -> Character.isLetter(word.codePointAt(0)))
                .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }
}
