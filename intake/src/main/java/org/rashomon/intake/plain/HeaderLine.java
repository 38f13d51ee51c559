// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The line of a page's own header that is its date and nothing else.
 *
 * @param date of publication
 * @param title the line beside it, where it is certainly the headline
 */
record HeaderLine(LocalDate date, Optional<String> title) {
    /** What may stand beside the date in such a line. */
    private static final Pattern BESIDE =
            Pattern.compile("(?i)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b"
                    + "|\\b(?:published|posted|updated|last|date|on|at|of|gmt|utc|ist|pkt|est|edt|am|pm|issue|time)\\b"
                    + "|\\b[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?|[^\\pL\\pN]+");

    private static final int LONGEST = 14;
    private static final int WIDEST = 500;
    private static final int TITLE_WORDS = 4;
    private static final int LONGEST_TITLE = 30;
    private static final int REACH = 4;

    /** A date further above the running text than any header is long is none of its own; of a list of words all lines would be read. */
    private static final int FARTHEST = 1_000;

    /** The header line before the article's running text, nearest to it first. */
    static Optional<HeaderLine> find(List<Paragraph> paragraphs, int firstProse) {
        int nearest = Math.min(firstProse, paragraphs.size()) - 1;
        for (int i = nearest; i >= Math.max(0, nearest - FARTHEST); i--) {
            Optional<LocalDate> date = dateOf(paragraphs.get(i));
            if (date.isPresent()) {
                return Optional.of(new HeaderLine(date.get(), title(paragraphs, i)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> dateOf(Paragraph paragraph) {
        if (paragraph.words() > LONGEST || paragraph.text().length() > WIDEST) {
            return Optional.empty();
        }
        boolean isDateAlone =
                BESIDE.matcher(Dates.without(paragraph.text())).replaceAll("").isEmpty();
        return isDateAlone ? Dates.find(paragraph.text()) : Optional.empty();
    }

    /** Certain when the headline is repeated around the date, or when it opens the text and the date follows at once. */
    private static Optional<String> title(List<Paragraph> paragraphs, int at) {
        int before = Math.max(0, at - REACH);
        int after = Math.min(paragraphs.size(), at + 1 + REACH);
        for (Paragraph candidate : paragraphs.subList(before, at).reversed()) {
            boolean isRepeated = paragraphs.subList(at + 1, after).stream()
                    .anyMatch(other -> other.text().equalsIgnoreCase(candidate.text()));
            if (isRepeated && isTitle(candidate)) {
                return Optional.of(candidate.text());
            }
        }
        boolean opens = at == 1 && isTitle(paragraphs.getFirst());
        return opens ? Optional.of(paragraphs.getFirst().text()) : Optional.empty();
    }

    private static boolean isTitle(Paragraph paragraph) {
        return paragraph.words() >= TITLE_WORDS
                && paragraph.words() <= LONGEST_TITLE
                && !paragraph.text().endsWith(".");
    }
}
