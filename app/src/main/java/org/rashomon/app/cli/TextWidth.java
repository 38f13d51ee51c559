// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.ArrayList;
import java.util.List;

/** How many columns text takes on a terminal, and text broken at words into lines that fit. */
final class TextWidth {
    private TextWidth() {}

    /** Columns of a line: none for combining marks, two for Chinese, Japanese and Korean characters. */
    static int of(String line) {
        return line.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> 1;
        };
    }

    /** {@code text} in lines of at most {@code width} columns; a longer word is cut. At least one line. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            wrapLine(line.replace('\t', ' '), width, lines);
        }
        return lines;
    }

    private static void wrapLine(String line, int width, List<String> lines) {
        StringBuilder current = new StringBuilder();
        for (String word : line.split(" ", -1)) {
            if (!current.isEmpty() && of(current.toString()) + 1 + of(word) > width) {
                lines.add(current.toString());
                current.setLength(0);
            } else if (!current.isEmpty()) {
                current.append(' ');
            }
            current.append(cutTo(word, width, lines));
        }
        lines.add(current.toString());
    }

    /** What is left of a word after full lines of it went to {@code lines}. */
    private static String cutTo(String word, int width, List<String> lines) {
        String rest = word;
        while (of(rest) > width) {
            int end = rest.offsetByCodePoints(0, Math.max(1, fitting(rest, width)));
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private static int fitting(String word, int width) {
        int columns = 0;
        int points = 0;
        for (int point : word.codePoints().toArray()) {
            columns += of(point);
            if (columns > width) {
                return points;
            }
            points++;
        }
        return points;
    }
}
