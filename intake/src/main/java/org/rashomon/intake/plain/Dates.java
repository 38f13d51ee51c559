// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.model.Publication;

/** Calendar dates as pages and files write them. What is not certainly a date is none. */
public final class Dates {
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?i)\\b([0-3]?[0-9])(?:st|nd|rd|th)?[ ./-]+(?:of )?" + MONTH + "\\.?[ ,./-]+((?:19|20)[0-9]{2})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)\\b" + MONTH + "\\.? ([0-3]?[0-9])(?:st|nd|rd|th)?,? ((?:19|20)[0-9]{2})\\b");
    private static final Pattern ISO =
            Pattern.compile("\\b((?:19|20)[0-9]{2})[-/.]([01]?[0-9])[-/.]([0-3]?[0-9])(?:[^0-9]|$)");
    private static final Pattern COMPACT = Pattern.compile("^((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])(?:[^0-9]|$)");
    private static final Pattern OFFSET_WITHOUT_COLON = Pattern.compile("([+-][0-9]{2})([0-9]{2})$");
    private static final Pattern FRACTION = Pattern.compile("(:[0-9]{2})[.,][0-9]+");
    private static final Pattern BLANK_BEFORE_ZONE = Pattern.compile(" (?:UTC|GMT|Z|\\+00:?00)$");

    private Dates() {}

    /** The first full date within words, with the year told; empty when there is none. */
    public static Optional<LocalDate> find(String words) {
        Matcher iso = ISO.matcher(words);
        if (iso.find()) {
            return date(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(words);
        if (dayFirst.find()) {
            return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(words);
        return monthFirst.find()
                ? date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
                : Optional.empty();
    }

    /** {@code words} without its dates. */
    static String without(String words) {
        String rest = ISO.matcher(words).replaceAll(" ");
        rest = DAY_FIRST.matcher(rest).replaceAll(" ");
        return MONTH_FIRST.matcher(rest).replaceAll(" ");
    }

    /**
     * A publication date as a machine or a person writes it: ISO 8601 with or without time and zone, RFC 1123, or a date in words.
     *
     * @param told as found
     * @param foundIn where
     */
    public static Optional<Publication> publication(String told, String foundIn) {
        String tidy = told.strip();
        Optional<OffsetDateTime> instant = instant(tidy);
        if (instant.isPresent()) {
            return Optional.of(new Publication(instant.get().toLocalDate(), instant, foundIn));
        }
        return localDate(tidy).map(date -> Publication.onDay(date, foundIn));
    }

    private static Optional<OffsetDateTime> instant(String told) {
        String iso = FRACTION.matcher(told).replaceFirst("$1");
        iso = BLANK_BEFORE_ZONE
                .matcher(iso)
                .replaceFirst("Z")
                .replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) ", "$1T")
                .replace(" ", "");
        iso = OFFSET_WITHOUT_COLON.matcher(iso).replaceFirst("$1:$2");
        try {
            return Optional.of(OffsetDateTime.parse(iso));
        } catch (DateTimeException notIso) {
            return rfc1123(told);
        }
    }

    private static Optional<OffsetDateTime> rfc1123(String told) {
        try {
            return Optional.of(OffsetDateTime.parse(told, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException notThisEither) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> localDate(String told) {
        try {
            return Optional.of(LocalDateTime.parse(
                            FRACTION.matcher(told).replaceFirst("$1").replace(' ', 'T'))
                    .toLocalDate());
        } catch (DateTimeException notIso) {
            Matcher compact = COMPACT.matcher(told);
            return compact.find() ? date(compact.group(1), number(compact.group(2)), compact.group(3)) : find(told);
        }
    }

    private static int month(String name) {
        return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
