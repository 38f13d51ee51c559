// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Publication;

/** Calendar dates as pages and files write them. What is not certainly a date is none. */
public final class Dates {
    /** Digits alone: 20240503, 20240503T100000Z, 20240503100000. */
    private static final Pattern COMPACT = Pattern.compile(
            "^((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])(?:[T ]?([0-2][0-9])([0-5][0-9])([0-5][0-9])?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$");

    /** Seconds or milliseconds since 1970, from 1990 to 2100. */
    private static final Pattern EPOCH = Pattern.compile("^([0-9]{10})([0-9]{3})?$");

    private static final Pattern YEAR_LAST =
            Pattern.compile("^([A-Za-z]{3} [A-Za-z]{3} [0-3 ]?[0-9]) ([0-9:]{8}) ([A-Z]{3,4}) ((?:19|20)[0-9]{2})$");
    private static final long FIRST_SECOND = 631_152_000L;
    private static final long LAST_SECOND = 4_102_444_800L;
    private static final int LONGEST = 200;
    private static final int SHORTEST_COMPACT = 8;
    private static final int YEAR = 4;

    private Dates() {}

    /** The first full date within words, with the year told; empty when there is none. */
    public static Optional<LocalDate> find(String words) {
        return DateReader.all(words, DateWriting.UNKNOWN).stream()
                .map(DateReader.Found::date)
                .findFirst();
    }

    /** {@code words} without its dates. */
    public static String without(String words) {
        StringBuilder rest = new StringBuilder();
        int last = 0;
        for (DateReader.Found found : DateReader.all(words, DateWriting.UNKNOWN)) {
            rest.append(words, last, found.begin()).append(' ');
            last = found.end();
        }
        return rest.append(words, last, words.length()).toString();
    }

    /**
     * A publication date as a machine or a person writes it: ISO 8601 with or without time and zone, RFC 1123, seconds since 1970, or a
     * date in words.
     *
     * @param told as found
     * @param foundIn where
     */
    public static Optional<Publication> publication(String told, String foundIn) {
        return publication(told, DateWriting.UNKNOWN, foundIn);
    }

    /**
     * As {@link #publication(String, String)}, on a page of which it is known how it writes dates.
     *
     * @param told as found
     * @param writing how the page writes dates
     * @param foundIn where
     */
    public static Optional<Publication> publication(String told, DateWriting writing, String foundIn) {
        String tidy = told.strip();
        if (tidy.isEmpty() || tidy.length() > LONGEST) {
            return Optional.empty();
        }
        return compact(tidy, foundIn).or(() -> epoch(tidy, foundIn)).or(() -> first(yearFirst(tidy), writing, foundIn));
    }

    /**
     * A date within words.
     *
     * @param told with the time beside it where the zone is told with it
     * @param begin where the words of the day begin, in UTF-16 units
     * @param end where they end
     */
    public record Written(Publication told, int begin, int end) {}

    /**
     * All dates within words, in their order.
     *
     * @param words a line of a page
     * @param writing how the page writes dates
     * @param foundIn where the line stands
     */
    public static List<Written> written(String words, DateWriting writing, String foundIn) {
        return DateReader.all(words, writing).stream()
                .map(found -> new Written(publication(words, found, foundIn), found.begin(), found.end()))
                .toList();
    }

    private static Optional<Publication> first(String words, DateWriting writing, String foundIn) {
        return DateReader.all(words, writing).stream().findFirst().map(found -> publication(words, found, foundIn));
    }

    private static Publication publication(String words, DateReader.Found found, String foundIn) {
        Optional<OffsetDateTime> instant = ClockTime.beside(words, found.begin(), found.end())
                .flatMap(clock -> clock.offset().map(offset -> OffsetDateTime.of(found.date(), clock.time(), offset)));
        return new Publication(found.date(), instant, foundIn);
    }

    /** As C and Java print it, "Fri May 03 10:00:00 CEST 2024", with the year beside the day. */
    private static String yearFirst(String told) {
        if (isDigit(told.charAt(0)) || !isDigit(told.charAt(told.length() - 1))) {
            return told;
        }
        Matcher matcher = YEAR_LAST.matcher(told);
        return matcher.find()
                ? matcher.group(1) + " " + matcher.group(4) + " " + matcher.group(2) + " " + matcher.group(3)
                : told;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static Optional<Publication> compact(String told, String foundIn) {
        if (told.length() < SHORTEST_COMPACT || !isDigit(told.charAt(0)) || !isDigit(told.charAt(YEAR))) {
            return Optional.empty();
        }
        Matcher matcher = COMPACT.matcher(told);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String day = matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3);
        if (matcher.group(4) == null) {
            return first(day, DateWriting.UNKNOWN, foundIn);
        }
        String second = matcher.group(6) == null ? "00" : matcher.group(6);
        String zone = matcher.group(7) == null ? "" : matcher.group(7);
        String time = matcher.group(4) + ":" + matcher.group(5) + ":" + second + zone;
        return first(day + "T" + time, DateWriting.UNKNOWN, foundIn);
    }

    private static Optional<Publication> epoch(String told, String foundIn) {
        if (!isDigit(told.charAt(0)) || !isDigit(told.charAt(told.length() - 1))) {
            return Optional.empty();
        }
        Matcher matcher = EPOCH.matcher(told);
        if (!matcher.find()) {
            return Optional.empty();
        }
        long seconds = Long.parseLong(matcher.group(1));
        if (seconds < FIRST_SECOND || seconds >= LAST_SECOND) {
            return Optional.empty();
        }
        try {
            OffsetDateTime instant = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
            return Optional.of(new Publication(instant.toLocalDate(), Optional.of(instant), foundIn));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }
}
