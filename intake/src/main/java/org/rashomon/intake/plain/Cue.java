// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A wording by which a page's furniture gives itself away; a row of {@code furniture-cues.tsv}.
 *
 * @param kind how it is matched and what it tells
 * @param words lower case, without marks
 * @param example a paragraph that is furniture by this cue
 * @param counterexample a paragraph of an article that has the same words
 */
record Cue(Kind kind, String words, String example, String counterexample) {
    /** How a cue works. */
    enum Kind {
        /** The paragraph is these words and no more: a button or a field of a form. */
        LINE,
        /** The paragraph begins with these words and ends like no sentence: a link into another page. */
        OPENING,
        /** The paragraph is these words, and short lines after it belong to it: a list of links. */
        SECTION,
        /** As a section, and what follows the article's last paragraph belongs to it too: readers' comments. */
        END,
        /** The paragraph is these words, which tells something only in a long row of short lines: an entry of a menu. */
        MENU
    }

    private static final int LONGEST_LINK = 30;
    private static final List<Cue> ALL = load("furniture-cues.tsv");
    /** So that a paragraph is held against a few cues only: a page has thousands of paragraphs. */
    private static final Map<String, List<Cue>> BY_FIRST_WORD =
            ALL.stream().collect(Collectors.groupingBy(cue -> firstWord(cue.words())));

    static List<Cue> all() {
        return ALL;
    }

    static Optional<Cue> of(String paragraph) {
        String plain = plain(paragraph);
        return BY_FIRST_WORD.getOrDefault(firstWord(plain), List.of()).stream()
                .filter(cue -> cue.fits(paragraph, plain))
                .findFirst();
    }

    private static String firstWord(String plain) {
        int end = plain.indexOf(' ');
        return end < 0 ? plain : plain.substring(0, end);
    }

    private boolean fits(String paragraph, String plain) {
        return switch (kind) {
            case LINE, SECTION, END, MENU -> plain.equals(words);
            case OPENING -> plain.startsWith(words + " ") && isLink(paragraph, plain);
        };
    }

    private static boolean isLink(String paragraph, String plain) {
        return !paragraph.endsWith(".") && plain.split(" ").length <= LONGEST_LINK;
    }

    /** Lower case, only letters, digits, colons after words and the blanks between them. */
    private static String plain(String paragraph) {
        StringBuilder out = new StringBuilder();
        Folding.lowerCase(paragraph).codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                out.appendCodePoint(point);
            } else if (point == '\'' || point == '\u2019') {
                out.append('\'');
            } else if (point == ':') {
                out.append(": ");
            } else {
                out.append(' ');
            }
        });
        String folded = Lines.folded(out.toString()).replace(" :", ":");
        return folded.endsWith(":") ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static List<Cue> load(String file) {
        return TableRows.of(Cue.class, file).stream().map(Cue::ofRow).toList();
    }

    private static Cue ofRow(String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalStateException("furniture-cues.tsv: not four cells: " + row);
        }
        return new Cue(Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)), cells[1], cells[2], cells[3]);
    }
}
