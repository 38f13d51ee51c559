// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.app.brief.Period;
import picocli.CommandLine.Option;

/** The options for which days a brief is about. */
final class BriefPeriod {
    private static final Pattern DAYS = Pattern.compile("([1-9][0-9]{0,4})d");

    @Option(
            names = "--since",
            required = true,
            paramLabel = "DATE",
            description = "The first day (2026-02-20, UTC), or how many days up to today (7d).")
    private String since = "";

    @Option(names = "--until", paramLabel = "DATE", description = "The last day; today by default.")
    private Optional<String> until = Optional.empty();

    /** The days that are asked for on a day. */
    Period period(LocalDate today) {
        LocalDate last = until.map(told -> day("--until", told)).orElse(today);
        Matcher days = DAYS.matcher(since);
        LocalDate first = days.matches() ? last.minusDays(Long.parseLong(days.group(1)) - 1) : day("--since", since);
        if (last.isBefore(first)) {
            throw new UsageException("--since " + since + " is after the last day, " + last);
        }
        return new Period(first, last);
    }

    private static LocalDate day(String option, String told) {
        try {
            return LocalDate.parse(told);
        } catch (DateTimeException none) {
            throw new UsageException(option + " takes a day like 2026-02-20"
                    + (option.equals("--since") ? ", or 7d for the last seven days" : "") + ", not '" + told + "'");
        }
    }
}
