// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import java.util.List;
import java.util.Set;

/**
 * The pieces of a line, asked for what dates are made of. A place behind the last token is nothing.
 *
 * @param all in the order of the line
 */
record DateTokens(List<DateToken> all) {
    static final int NARROWEST_YEAR = 4;
    private static final int LONGEST_GAP = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    static DateTokens of(String text) {
        return new DateTokens(DateToken.all(text));
    }

    int count() {
        return all.size();
    }

    boolean isYear(int at) {
        return isYear(at, FIRST_YEAR, LAST_YEAR);
    }

    /** True for four figures that count years of an era, from the first and before the last. */
    boolean isYear(int at, int first, int last) {
        return isNumber(at) && words(at).length() == NARROWEST_YEAR && number(at) >= first && number(at) < last;
    }

    boolean isNumber(int at) {
        return at < all.size() && all.get(at).isNumber();
    }

    boolean isShort(int at) {
        return isNumber(at) && words(at).length() <= 2;
    }

    boolean isTwoDigits(int at) {
        return isShort(at) && words(at).length() == 2;
    }

    boolean isWord(int at, String... either) {
        return at < all.size()
                && !all.get(at).isNumber()
                && Set.of(either).stream().anyMatch(words(at)::startsWith);
    }

    /** One mark between figures; blanks after it do not count. */
    boolean isSeparator(int at) {
        return Set.of("-", "/", ".").contains(gap(at));
    }

    /** True when a figure belongs to a longer row of figures, as in a telephone number or a version. */
    boolean isGluedBefore(int at) {
        return at > 0 && all.get(at - 1).isNumber() && isSeparator(at);
    }

    boolean isGap(int at) {
        if (at >= all.size()) {
            return false;
        }
        String gap = all.get(at).gap();
        return gap.length() <= LONGEST_GAP && gap.chars().allMatch(DateTokens::isGapMark);
    }

    private static boolean isGapMark(int unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || ".,/-–'’،".indexOf(unit) >= 0;
    }

    String gap(int at) {
        return at < all.size() ? all.get(at).gap().strip() : "";
    }

    String words(int at) {
        return all.get(at).words();
    }

    int number(int at) {
        return all.get(at).value();
    }
}
