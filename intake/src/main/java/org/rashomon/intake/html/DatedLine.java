// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.rashomon.intake.plain.Dates;

/**
 * A line of a page in which a date is sought.
 *
 * @param words the line; of a long one what it opens with; with the next ones where each of them holds a piece of a date
 * @param block whose line it is
 * @param isFurniture true within what surrounds an article
 */
record DatedLine(String words, Element block, boolean isFurniture) {
    private static final int LONGEST = 160;
    private static final int OPENING = 40;
    private static final int ALONE = 12;
    private static final int LONGEST_PIECE = 10;
    private static final int MOST_PIECES = 3;
    private static final List<String> DASHES = List.of(" - ", " – ", " — ");

    static DatedLine at(List<PageLine> lines, int at) {
        PageLine line = lines.get(at);
        String words = line.words().length() > LONGEST ? opening(line.words()) : pieces(lines, at);
        return new DatedLine(words, line.block(), line.isFurniture());
    }

    /** The date with which a long line opens, "3.5.2024 - The ferry did not leave ..."; dates within running text are those of events. */
    private static String opening(String words) {
        String begin = words.substring(0, OPENING);
        return DASHES.stream()
                .filter(dash -> begin.indexOf(dash) >= 0)
                .findFirst()
                .map(dash -> begin.substring(0, begin.indexOf(dash)))
                .orElse("");
    }

    /** A leaf of a calendar has day, month and year each in a line of its own. */
    private static String pieces(List<PageLine> lines, int at) {
        StringBuilder words = new StringBuilder(lines.get(at).words());
        int next = at + 1;
        while (words.length() <= LONGEST_PIECE
                && next < Math.min(lines.size(), at + MOST_PIECES)
                && lines.get(next).words().length() <= LONGEST_PIECE
                && isFigures(lines.get(at).words())
                        != isFigures(lines.get(at + 1).words())) {
            words.append(' ').append(lines.get(next++).words());
        }
        return words.toString();
    }

    private static boolean isFigures(String words) {
        return words.chars().allMatch(unit -> Character.isDigit(unit) || unit == '.');
    }

    boolean hasFigures() {
        return words.chars().anyMatch(Character::isDigit);
    }

    /** True when there is hardly more than a date in it. */
    boolean isAlone() {
        return Dates.without(words).strip().length() <= ALONE;
    }

    /** The words that go with one of its dates: the whole line with the only one, else those before it. */
    String label(List<Dates.Written> dates, int which) {
        if (dates.size() == 1) {
            return words;
        }
        int from = which == 0 ? 0 : dates.get(which - 1).end();
        return words.substring(from, dates.get(which).begin());
    }
}
