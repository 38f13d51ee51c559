// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Alignment;
import org.rashomon.model.CapturedPage;

/** Compares a text with the page it was cut from, run for run, folding what {@link Alignment.Kind} says is folded. */
final class PageWords {
    private static final Pattern NUMBERED = Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,10}));?");
    private static final Pattern NAMED = Pattern.compile("&[a-zA-Z][a-zA-Z0-9]{1,40};?");
    private static final int RADIX = 16;
    private static final int LONGEST_SHOWN = 60;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final String text;
    private final String page;

    private PageWords(String text, String page) {
        this.text = text;
        this.page = page;
    }

    /** What does not stand at its place, and where; empty when all of it does. */
    static Optional<String> missing(String text, CapturedPage captured) {
        Alignment alignment = captured.alignment();
        if (alignment.length() != text.length()) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "the page is aligned with a text of %d units, not %d",
                    alignment.length(),
                    text.length()));
        }
        PageWords words = new PageWords(text, captured.text());
        for (int index = 0; index < alignment.size(); index++) {
            Alignment.Run run = alignment.run(index);
            if (!words.stand(run)) {
                return Optional.of(words.told(run));
            }
        }
        return Optional.empty();
    }

    private boolean stand(Alignment.Run run) {
        if (run.page().end() > page.length()) {
            return false;
        }
        String words = run.text().of(text);
        String there = run.page().of(page);
        return switch (run.kind()) {
            case VERBATIM -> words.equals(there);
            case DECODED -> isReference(there, words);
            case FOLDED -> words.isBlank() && isWhite(there);
            case MARKUP -> words.isBlank();
            // The parser lost the place: nothing finer is known than the element.
            case UNTRACKED -> true;
        };
    }

    /** A reference by name has to be one; which character it stands for is looked up where pages are parsed, and not here. */
    private static boolean isReference(String there, String words) {
        Matcher numbered = NUMBERED.matcher(there);
        return numbered.matches()
                ? character(numbered).equals(words) || words.equals("\uFFFD")
                : NAMED.matcher(there).matches() || there.equals(words);
    }

    private static String character(Matcher numbered) {
        long code = numbered.group(1) == null
                ? Long.parseLong(numbered.group(2))
                : Long.parseLong(numbered.group(1), RADIX);
        if (code > Character.MAX_CODE_POINT) {
            return "\uFFFD";
        }
        // Browsers take the C1 controls for those of windows-1252.
        boolean isWindows = code >= 0x80 && code < 0xA0;
        return isWindows ? new String(new byte[] {(byte) code}, WINDOWS_1252) : Character.toString((int) code);
    }

    /** White space, written as such or by reference. */
    private static boolean isWhite(String there) {
        String rest = NAMED.matcher(NUMBERED.matcher(there).replaceAll("")).replaceAll("");
        return rest.chars().allMatch(PageWords::isWhite);
    }

    private static boolean isWhite(int unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == 0x200B || unit == 0xFEFF;
    }

    private String told(Alignment.Run run) {
        String words = run.text().of(text);
        String shown = words.length() <= LONGEST_SHOWN ? words : words.substring(0, LONGEST_SHOWN) + "...";
        return String.format(
                Locale.ROOT, "'%s' of the text at %s does not stand in the page at %s", shown, run.text(), run.page());
    }
}
