// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.app.watch.Schedule;
import picocli.CommandLine.Option;

/** The option for how often feeds are asked. */
final class WatchInterval {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,4})([mhd])");

    @Option(
            names = "--every",
            paramLabel = "TIME",
            description =
                    "How often each feed is asked: 10m by default, from 1m to 1d (m minutes, h hours, d days). One that fails is"
                            + " asked after twice the time, then four times, and so on.")
    private String told = "10m";

    Duration every() {
        Matcher form = FORM.matcher(told.toLowerCase(Locale.ROOT));
        if (form.matches()) {
            long number = Long.parseLong(form.group(1));
            Duration every = switch (form.group(2)) {
                case "m" -> Duration.ofMinutes(number);
                case "h" -> Duration.ofHours(number);
                default -> Duration.ofDays(number);
            };
            if (every.compareTo(Schedule.SHORTEST) >= 0 && every.compareTo(Schedule.LONGEST) <= 0) {
                return every;
            }
        }
        throw new UsageException("--every takes a time from 1m to 1d, like 10m or 2h, not '" + told + "'");
    }
}
