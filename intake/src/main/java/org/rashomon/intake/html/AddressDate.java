// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.intake.plain.DateWriting;
import org.rashomon.intake.plain.Dates;
import org.rashomon.model.Publication;

/** The day in an address: {@code /2024/05/03/ferry}, {@code ferry-2024-05-03.html}, {@code t20240503_7.html}. A month alone is none. */
final class AddressDate {
    private static final Pattern DAY = Pattern.compile(
            "(?i)(?:[/._=-]|/t)((?:19|20)[0-9]{2})(?:[/._-]?([01][0-9])[/._-]?([0-3][0-9])|[/._-]([01]?[0-9])[/._-]([0-3]?[0-9])|[/._-]([a-z]{3,9})[/._-]([0-3]?[0-9]))(?:[/._&?-]|$)");

    private AddressDate() {}

    static Optional<Publication> of(String address) {
        Matcher matcher = DAY.matcher(address);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String month = either(matcher.group(2), matcher.group(4), matcher.group(6));
        String day = either(matcher.group(3), matcher.group(5), matcher.group(7));
        return Dates.publication(matcher.group(1) + "-" + month + "-" + day, DateWriting.UNKNOWN, "address");
    }

    private static String either(String... groups) {
        return Stream.of(groups).filter(group -> group != null).findFirst().orElse("");
    }
}
