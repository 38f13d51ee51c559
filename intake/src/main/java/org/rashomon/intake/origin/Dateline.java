// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.intake.origin.Credit.Place;

/**
 * Reads the beginning of a report, where agencies put place, day and their name: "KABUL, Oct 3 (Reuters) - ", "(AFP) KABUL: ",
 * "MOSCOW, October 3. /TASS/. ", "Kabul, dpa - ".
 */
final class Dateline {
    private static final int REACH = 100;
    private static final String OPENING = "([/\uFF08\u3010";
    private static final String CLOSING = ")]/\uFF09\u3011";
    private static final String DASHES = "-\u2013\u2014\u2015";
    private static final String AFTER = DASHES + ":.,";
    private static final List<String> SPACED_DASHES = List.of(" - ", " \u2013 ", " \u2014 ", " -- ", "\u2014", "--");

    /** Of agencies that write without blanks: the name opens the report, and a dispatch is named soon after. */
    private static final int DISPATCH_REACH = 24;

    private static final String DISPATCH = "\u7535\u96FB";

    private Dateline() {}

    static Optional<Credit> credit(String paragraph) {
        String start = paragraph.substring(0, Math.min(REACH, paragraph.length()));
        return inBrackets(start).or(() -> beforeDash(start)).or(() -> ofDispatch(start));
    }

    private static Optional<Credit> inBrackets(String start) {
        int open = first(start, OPENING, 0);
        int close = open < 0 ? -1 : start.indexOf(CLOSING.charAt(OPENING.indexOf(start.charAt(open))), open + 1);
        if (close < 0) {
            return Optional.empty();
        }
        String before = start.substring(0, open).strip();
        if (!CreditPhrase.isPlaceAndDay(before) || !endsDateline(before, start, close)) {
            return Optional.empty();
        }
        return CreditPhrase.agency(start.substring(open + 1, close))
                .map(agency -> new Credit(agency, start.substring(0, close + 1), Place.DATELINE));
    }

    /** What stands after the agency shows that the report begins here: a mark or a capital, never "(AFP) said". */
    private static boolean endsDateline(String before, String start, int close) {
        String after = start.substring(close + 1).stripLeading();
        if (after.isEmpty()) {
            return true;
        }
        int next = after.codePointAt(0);
        return AFTER.indexOf(next) >= 0
                || before.endsWith(":")
                || !before.isEmpty() && before.equals(before.toUpperCase(Locale.ROOT))
                || !Character.isLowerCase(next) && !Character.isDigit(next);
    }

    private static Optional<Credit> beforeDash(String start) {
        return SPACED_DASHES.stream()
                .filter(start::contains)
                .map(dash -> start.substring(0, start.indexOf(dash)))
                .min(String::compareTo)
                .flatMap(words -> CreditPhrase.agency(words).map(agency -> new Credit(agency, words, Place.DATELINE)));
    }

    private static Optional<Credit> ofDispatch(String start) {
        String reach = start.substring(0, Math.min(DISPATCH_REACH, start.length()));
        int dispatch = first(reach, DISPATCH, 0);
        if (dispatch < 0) {
            return Optional.empty();
        }
        for (int end = dispatch; end > 1; end--) {
            Optional<String> agency = Agencies.named(reach.substring(0, end));
            if (agency.isPresent()) {
                return Optional.of(new Credit(agency.get(), reach.substring(0, dispatch + 1), Place.DATELINE));
            }
        }
        return Optional.empty();
    }

    private static int first(String text, String marks, int from) {
        for (int at = from; at < text.length(); at++) {
            if (marks.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
