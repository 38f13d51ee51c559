// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The time of day beside a date.
 *
 * @param time in the zone of the page
 * @param offset that zone's offset, where it is told beyond doubt
 */
record ClockTime(LocalTime time, Optional<ZoneOffset> offset) {
    /** Hours and minutes before what may tell the half of the day and the zone. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?i)(?:^|[^0-9:])([0-2]?[0-9])(?::|h|\\.)([0-5][0-9])(?::([0-5][0-9])(?:[.,][0-9]+)?)?\\s*"
                    + "(a\\.?m\\b\\.?|p\\.?m\\b\\.?)?(?:\\s*(?:uhr|hrs?|h)\\b)?[\\s(,]*"
                    + "(?:(?:gmt|utc)\\s*)?([+-][0-1][0-9]:?[0-5][0-9]|[+-][0-1]?[0-9]\\b)?([a-z]+)?");

    /** Only abbreviations that mean one offset the world over; IST, BST, CST and EST mean several. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("z", "+00:00"),
            Map.entry("gmt", "+00:00"),
            Map.entry("utc", "+00:00"),
            Map.entry("wet", "+00:00"),
            Map.entry("west", "+01:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("mez", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("mesz", "+02:00"),
            Map.entry("eet", "+02:00"),
            Map.entry("eest", "+03:00"),
            Map.entry("msk", "+03:00"),
            Map.entry("trt", "+03:00"),
            Map.entry("pkt", "+05:00"),
            Map.entry("hkt", "+08:00"),
            Map.entry("jst", "+09:00"),
            Map.entry("kst", "+09:00"),
            Map.entry("nzst", "+12:00"),
            Map.entry("nzdt", "+13:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("pdt", "-07:00"));

    /** How far from its date a time may stand, in characters. */
    private static final int REACH = 40;

    /** The time after a date, or just before it. */
    static Optional<ClockTime> beside(String words, int begin, int end) {
        return first(words.substring(end, Math.min(words.length(), end + REACH)))
                .or(() -> first(words.substring(Math.max(0, begin - REACH), begin)));
    }

    private static Optional<ClockTime> first(String words) {
        if (!hasDivider(words)) {
            return Optional.empty();
        }
        Matcher matcher = WRITTEN.matcher(withoutDivider(words));
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            int second = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
            int hour = hour(Integer.parseInt(matcher.group(1)), matcher.group(4));
            return Optional.of(new ClockTime(
                    LocalTime.of(hour, Integer.parseInt(matcher.group(2)), second),
                    offset(matcher.group(5), matcher.group(6), matcher.group())));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static boolean hasDivider(String words) {
        for (int at = 1; at < words.length(); at++) {
            if (isFigure(words.charAt(at - 1)) && ":.hH".indexOf(words.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigure(char unit) {
        return unit >= '0' && unit <= '9';
    }

    /** The T of ISO 8601 would hide the figures after it. */
    private static String withoutDivider(String words) {
        boolean isDivided = words.length() > 1 && (words.charAt(0) | 0x20) == 't' && isFigure(words.charAt(1));
        return isDivided ? " " + words.substring(1) : words;
    }

    private static int hour(int told, String half) {
        if (half == null) {
            return told;
        }
        boolean isAfternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        return told % 12 + (isAfternoon ? 12 : 0);
    }

    private static Optional<ZoneOffset> offset(String figures, String name, String all) {
        if (figures != null) {
            return Optional.of(ZoneOffset.of(figures));
        }
        String lower = all.toLowerCase(Locale.ROOT);
        if (lower.endsWith("gmt") || lower.endsWith("utc")) {
            return Optional.of(ZoneOffset.UTC);
        }
        return Optional.ofNullable(name)
                .map(word -> ZONES.get(word.toLowerCase(Locale.ROOT)))
                .map(ZoneOffset::of);
    }
}
