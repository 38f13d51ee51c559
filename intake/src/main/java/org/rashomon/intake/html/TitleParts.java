// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A window's title at its dividing marks.
 *
 * @param title the whole
 * @param cuts where marks begin and end, in pairs
 */
record TitleParts(String title, List<Integer> cuts) {
    private static final String MARKS = "|-–—»«›‹·•:/~";

    /** Longer ones are no titles, and each of their marks would be tried. */
    private static final int LONGEST = 1_000;

    /** Templates write the mark also where they have nothing to put behind it. */
    static String withoutLastMark(String title) {
        int end = title.length();
        while (end > 0 && "|-–—·•/~› ".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && end < title.length() && title.charAt(end) == ' ' ? title.substring(0, end) : title;
    }

    static TitleParts of(String title) {
        List<Integer> cuts = new ArrayList<>();
        if (title.length() > LONGEST) {
            return new TitleParts(title, cuts);
        }
        int at = 1;
        while (at < title.length()) {
            int end = at;
            while (end < title.length() && MARKS.indexOf(title.charAt(end)) >= 0) {
                end++;
            }
            if (end > at && isMark(title, at, end)) {
                cuts.add(at);
                cuts.add(end);
            }
            at = Math.max(end, at + 1);
        }
        return new TitleParts(title, cuts);
    }

    /** A mark has a blank on both sides; a bar needs none, a colon one after it. */
    private static boolean isMark(String title, int begin, int end) {
        boolean isBefore = title.charAt(begin - 1) == ' ';
        boolean isAfter = end < title.length() && title.charAt(end) == ' ';
        char mark = title.charAt(begin);
        return mark == '|' || isAfter && (isBefore || mark == ':');
    }

    int count() {
        return cuts.size() / 2 + 1;
    }

    String first() {
        return title.substring(0, cuts.getFirst()).strip();
    }

    String last() {
        return title.substring(cuts.getLast()).strip();
    }

    String withoutFirst() {
        return title.substring(cuts.get(1)).strip();
    }

    /** True when a colon divides the first part from the rest, as it does a kicker from its headline. */
    boolean opensWithColon() {
        return title.charAt(cuts.getFirst()) == ':';
    }

    String withoutLast() {
        return title.substring(0, cuts.get(cuts.size() - 2)).strip();
    }

    /** Each part, and each row of parts beside each other; no more than so many parts are tried. */
    List<String> runs(int most) {
        List<String> runs = new ArrayList<>();
        int parts = Math.min(count(), most);
        for (int first = 0; first < parts; first++) {
            for (int last = first; last < parts; last++) {
                int begin = first == 0 ? 0 : cuts.get(2 * first - 1);
                int end = last == count() - 1 ? title.length() : cuts.get(2 * last);
                runs.add(title.substring(begin, end).strip());
            }
        }
        return runs;
    }
}
