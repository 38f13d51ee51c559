// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.intake.plain.DateWriting;

/** Whether a page writes 3/5/2024 for the third of May or the fifth of March, by what tells it; never by a guess. */
final class DateOrder {
    private static final Pattern FIGURES =
            Pattern.compile("(?:^|[^0-9/-])([0-3]?[0-9])([/-])([0-3]?[0-9])[/-](?:19|20)[0-9]{2}(?:[^0-9/-]|$)");

    private static final String US = "us";
    private static final int COUNTRY = 2;

    /** Countries where both are written, and those of which many elsewhere like the letters. */
    private static final Set<String> BOTH = Set.of("ca", "ph");

    private static final Set<String> EVERYWHERE = Set.of(
            "ca", "ph", "eu", "io", "co", "me", "tv", "ai", "fm", "ly", "gg", "to", "cc", "ws", "la", "is", "im", "so");

    private static final int MONTHS = 12;
    private static final int LONGEST = 120;

    private DateOrder() {}

    static DateWriting writing(PageMarkup markup, String language, Optional<URI> address) {
        DateWriting.Order written = written(markup);
        if (written != DateWriting.Order.UNKNOWN) {
            return new DateWriting(language, written);
        }
        return new DateWriting(language, customary(markup, language, address));
    }

    /** What people write in the country of the host, else in that of the page's language. */
    private static DateWriting.Order customary(PageMarkup markup, String language, Optional<URI> address) {
        String domain = OutletNames.host(address)
                .map(host -> host.substring(host.lastIndexOf('.') + 1))
                .orElse("");
        boolean isOtherLanguage = !language.isEmpty() && !language.equals("en");
        boolean isCountry = domain.length() == COUNTRY && !EVERYWHERE.contains(domain) && !domain.equals(US);
        if (isOtherLanguage || isCountry) {
            return DateWriting.Order.DAY_FIRST;
        }
        String country = domain.equals(US) ? US : country(markup);
        if (country.equals(US)) {
            return DateWriting.Order.MONTH_FIRST;
        }
        return country.length() == COUNTRY && !BOTH.contains(country)
                ? DateWriting.Order.DAY_FIRST
                : DateWriting.Order.UNKNOWN;
    }

    /** The country in {@code en-GB}. */
    private static String country(PageMarkup markup) {
        String tag = markup.language().isBlank() ? markup.meta("og:locale").orElse("") : markup.language();
        String[] parts = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", -1);
        return parts.length == 2 ? parts[1] : "";
    }

    /** The order of the page's other dates: one above 12 is a day. */
    private static DateWriting.Order written(PageMarkup markup) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (PageLine line : markup.lines()) {
            if (line.words().length() > LONGEST || !hasDividedFigures(line.words())) {
                continue;
            }
            Matcher matcher = FIGURES.matcher(line.words());
            if (matcher.find()) {
                int first = Integer.parseInt(matcher.group(1));
                int second = Integer.parseInt(matcher.group(3));
                dayFirst += first > MONTHS && second <= MONTHS ? 1 : 0;
                monthFirst += second > MONTHS && first <= MONTHS ? 1 : 0;
            }
        }
        if (dayFirst > 0 == monthFirst > 0) {
            return DateWriting.Order.UNKNOWN;
        }
        return dayFirst > 0 ? DateWriting.Order.DAY_FIRST : DateWriting.Order.MONTH_FIRST;
    }

    /** Most lines have none, and the pattern costs more than a look. */
    private static boolean hasDividedFigures(String words) {
        for (int at = 1; at + 1 < words.length(); at++) {
            boolean isDivided = words.charAt(at) == '/' || words.charAt(at) == '-';
            if (isDivided && isFigure(words.charAt(at - 1)) && isFigure(words.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigure(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
