// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts a text into paragraphs: one a line, unless the lines of a block were wrapped at a fixed width. */
final class Lines {
    /** Where a word may be divided at the end of a line; it is no part of the word. */
    static final char SOFT_HYPHEN = '\u00AD';

    private static final char NO_BREAK_SPACE = '\u00A0';

    /** All other spaces beyond ASCII lie between these two. */
    private static final char OGHAM_SPACE = '\u1680';

    private static final char IDEOGRAPHIC_SPACE = '\u3000';
    private static final int WIDEST_WRAP = 110;
    private static final int NARROWEST_WRAP = 40;

    private Lines() {}

    /**
     * A piece of a text that is one paragraph or one line.
     *
     * @param folded its words
     * @param begin of the piece in the text
     * @param end of the piece in the text
     */
    record Piece(String folded, int begin, int end) {}

    /** The paragraphs with white space folded, none of them empty. */
    static List<Piece> paragraphs(String text) {
        List<Piece> paragraphs = new ArrayList<>();
        List<Piece> block = new ArrayList<>();
        for (Piece line : lines(text)) {
            if (line.folded().isEmpty()) {
                flush(block, paragraphs);
            } else {
                block.add(line);
            }
        }
        flush(block, paragraphs);
        return paragraphs;
    }

    private static List<Piece> lines(String text) {
        List<Piece> lines = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                if (!isWithinLineEnd(text, at)) {
                    lines.add(new Piece(folded(text.substring(begin, at)), begin, at));
                }
                begin = at + 1;
            }
        }
        return lines;
    }

    /** Between the two characters that end a line in some systems there is no empty line. */
    private static boolean isWithinLineEnd(String text, int at) {
        return at > 0 && at < text.length() && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
    }

    /** One line with every run of white space as one blank, none at the ends, and no soft hyphens. */
    static String folded(String line) {
        if (isFolded(line)) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (unit == SOFT_HYPHEN) {
                continue;
            }
            if (!isSpace(unit)) {
                out.append(unit);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().stripTrailing();
    }

    private static boolean isFolded(String line) {
        boolean isAfterBlank = true;
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (unit == SOFT_HYPHEN || (isSpace(unit) && (unit != ' ' || isAfterBlank))) {
                return false;
            }
            isAfterBlank = unit == ' ';
        }
        return line.isEmpty() || !isAfterBlank;
    }

    static boolean isSpace(char unit) {
        if (unit < 0x80) {
            return unit <= ' ' && Character.isWhitespace(unit);
        }
        if (unit < OGHAM_SPACE || unit > IDEOGRAPHIC_SPACE) {
            return unit == NO_BREAK_SPACE || unit == '\uFEFF';
        }
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u200B';
    }

    private static void flush(List<Piece> block, List<Piece> paragraphs) {
        if (isWrapped(block)) {
            String joined = block.stream().map(Piece::folded).collect(Collectors.joining(" "));
            paragraphs.add(
                    new Piece(joined, block.getFirst().begin(), block.getLast().end()));
        } else {
            paragraphs.addAll(block);
        }
        block.clear();
    }

    /** Wrapped lines are about equally long but for the last, and most of them break off within a sentence. */
    private static boolean isWrapped(List<Piece> block) {
        int lines = block.size();
        int widest =
                block.stream().mapToInt(line -> line.folded().length()).max().orElse(0);
        if (lines < 2 || widest > WIDEST_WRAP || widest < NARROWEST_WRAP) {
            return false;
        }
        int full = 0;
        int goingOn = 0;
        for (int i = 0; i + 1 < lines; i++) {
            full += block.get(i).folded().length() * 4 >= widest * 3 ? 1 : 0;
            goingOn += Character.isLowerCase(block.get(i + 1).folded().codePointAt(0)) ? 1 : 0;
        }
        return full * 10 >= (lines - 1) * 8 && goingOn * 3 >= lines - 1;
    }
}
