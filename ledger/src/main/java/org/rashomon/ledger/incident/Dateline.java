// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rashomon.model.Document;
import org.rashomon.model.Mention;
import org.rashomon.model.Publication;
import org.rashomon.model.Reading;
import org.rashomon.model.Span;
import org.rashomon.model.TimeExpression;

/** The day that a report bears at its head: it tells when the report was written, not when what it tells of was done. */
final class Dateline {
    /** The rule by which a reader marks it. */
    private static final String MARKED = "time/dateline";

    private static final int LONGEST = 60;

    /** A headline and the desk's marks. */
    private static final int LONGEST_HEAD = 200;

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    private Dateline() {}

    /** True for what a reader marked, and for the day of publication where it is told with its year before the text gets under way. */
    static boolean is(TimeExpression time, Document document) {
        Mention mention = time.mention();
        return mention.rule().equals(MARKED)
                || mention.span().begin() < LONGEST_HEAD && isWithYear(mention) && isPublication(time, document);
    }

    private static boolean isWithYear(Mention mention) {
        return YEAR.matcher(mention.text()).find();
    }

    private static boolean isPublication(TimeExpression time, Document document) {
        Optional<LocalDate> published = document.masthead().published().map(Publication::date);
        return published.isPresent()
                && time.interval().from().equals(published)
                && time.interval().to().equals(published);
    }

    /** True for the place that stands before the day: where the desk is, not where anything was done. */
    static boolean holds(Span place, Reading reading) {
        return reading.times().stream()
                .filter(time -> time.mention().rule().equals(MARKED))
                .map(time -> time.mention().span())
                .anyMatch(day -> place.end() <= day.begin()
                        && day.begin() - place.begin() <= LONGEST
                        && reading.document()
                                        .text()
                                        .substring(place.end(), day.begin())
                                        .indexOf('\n')
                                < 0);
    }

    /** The day at the head of a report whose publication nobody tells. */
    static Optional<LocalDate> of(Reading reading) {
        return reading.times().stream()
                .filter(time -> time.mention().rule().equals(MARKED))
                .flatMap(time -> time.interval().from().stream())
                .findFirst();
    }
}
