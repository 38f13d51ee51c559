// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into paragraphs: one a line, unless the lines of a block were wrapped at a fixed width. */
final class Lines {
    private static final int WIDEST_WRAP = 110;
    private static final int NARROWEST_WRAP = 40;

    private Lines() {}

    /** The paragraphs with white space folded, none of them empty. */
    static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : text.lines().map(Lines::folded).toList()) {
            if (line.isEmpty()) {
                flush(block, paragraphs);
            } else {
                block.add(line);
            }
        }
        flush(block, paragraphs);
        return paragraphs;
    }

    /** One line with every run of white space as one blank, none at the ends. */
    static String folded(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (!isSpace(unit)) {
                out.append(unit);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().stripTrailing();
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF' || unit == '\u200B';
    }

    private static void flush(List<String> block, List<String> paragraphs) {
        if (isWrapped(block)) {
            paragraphs.add(String.join(" ", block));
        } else {
            paragraphs.addAll(block);
        }
        block.clear();
    }

    /** Wrapped lines are about equally long but for the last, and most of them break off within a sentence. */
    private static boolean isWrapped(List<String> block) {
        int lines = block.size();
        int widest = block.stream().mapToInt(String::length).max().orElse(0);
        if (lines < 2 || widest > WIDEST_WRAP || widest < NARROWEST_WRAP) {
            return false;
        }
        int full = 0;
        int goingOn = 0;
        for (int i = 0; i + 1 < lines; i++) {
            full += block.get(i).length() * 4 >= widest * 3 ? 1 : 0;
            goingOn += Character.isLowerCase(block.get(i + 1).codePointAt(0)) ? 1 : 0;
        }
        return full * 10 >= (lines - 1) * 8 && goingOn * 3 >= lines - 1;
    }
}
