// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.rashomon.intake.plain.DateWriting;

/** Whether a page writes 3/5/2024 for the third of May or the fifth of March, by what tells it; never by a guess. */
final class DateOrder {
    private static final Pattern FIGURES =
            Pattern.compile("(?:^|[^0-9/-])([0-3]?[0-9])([/-])([0-3]?[0-9])[/-](?:19|20)[0-9]{2}(?:[^0-9/-]|$)");

    /** Countries whose English-language outlets write the day first. */
    private static final Set<String> DAY_FIRST_COUNTRIES = Set.of(
            "uk", "ie", "au", "nz", "in", "pk", "bd", "lk", "np", "za", "ng", "ke", "gh", "ug", "tz", "zw", "zm", "ls",
            "bw", "na", "my", "sg", "hk", "ae", "eg", "mt", "cy", "jm", "tt");

    private static final int MONTHS = 12;
    private static final int LONGEST = 120;

    private DateOrder() {}

    static DateWriting writing(PageMarkup markup, String language, Optional<URI> address) {
        DateWriting.Order written = written(markup);
        if (written != DateWriting.Order.UNKNOWN) {
            return new DateWriting(language, written);
        }
        String country = OutletNames.host(address)
                .map(host -> host.substring(host.lastIndexOf('.') + 1))
                .orElse("");
        boolean isOtherLanguage = !language.isEmpty() && !language.equals("en");
        if (isOtherLanguage || DAY_FIRST_COUNTRIES.contains(country)) {
            return new DateWriting(language, DateWriting.Order.DAY_FIRST);
        }
        DateWriting.Order order = country.equals("us") ? DateWriting.Order.MONTH_FIRST : DateWriting.Order.UNKNOWN;
        return new DateWriting(language, order);
    }

    /** The order of the page's other dates: one above 12 is a day. */
    private static DateWriting.Order written(PageMarkup markup) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (PageLine line : markup.lines()) {
            if (line.words().length() > LONGEST || !hasYear(line.words())) {
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

    /** A year after a dividing mark: few lines have it, and only these are worth the pattern. */
    private static boolean hasYear(String words) {
        return words.contains("/19") || words.contains("/20") || words.contains("-19") || words.contains("-20");
    }
}
