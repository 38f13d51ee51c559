// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.holdings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.VisibleText;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.query.ReadingTally;
import org.rashomon.model.Problem;
import org.rashomon.model.Reading;

/**
 * What was read, so that an empty answer is not taken for "nothing happened".
 *
 * @param all how many reports are in the ledger, and how they were read
 * @param outlets the same by outlet, most reports first
 * @param days the same by outlet and day, as the ledger tells it
 */
public record Coverage(ReadingTally.Counts all, List<OutletCount> outlets, List<ReadingTally> days) {
    public Coverage {
        outlets = List.copyOf(outlets);
        days = List.copyOf(days);
    }

    /**
     * An outlet's reports.
     *
     * @param name as it is asked for; empty where no outlet is told
     */
    public record OutletCount(String name, ReadingTally.Counts counts) {
        /** As it is shown. */
        public String label() {
            return name.isEmpty() ? "outlet not told" : VisibleText.of(name);
        }

        /** The list of its reports; of all where no outlet is told. */
        public String href() {
            return name.isEmpty() ? "/reports" : "/reports?outlet=" + Links.encoded(name);
        }
    }

    public static Coverage of(List<ReadingTally> days) {
        Map<String, ReadingTally.Counts> byOutlet = new TreeMap<>();
        days.forEach(tally -> byOutlet.merge(outlet(tally), tally.counts(), ReadingTally.Counts::and));
        return new Coverage(
                byOutlet.values().stream().reduce(ReadingTally.Counts.NONE, ReadingTally.Counts::and),
                byOutlet.entrySet().stream()
                        .map(entry -> new OutletCount(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingLong(
                                        (OutletCount count) -> count.counts().reports())
                                .reversed()
                                .thenComparing(OutletCount::name))
                        .toList(),
                days);
    }

    /** As {@link OutletCount#name}. */
    public static String outlet(ReadingTally tally) {
        return tally.outlet().orElse("");
    }

    /** The first day on which a report was published; empty where none tells. */
    public Optional<LocalDate> firstPublished() {
        return days.stream().flatMap(tally -> tally.published().stream()).min(Comparator.naturalOrder());
    }

    /** The last day on which a report was published; empty where none tells. */
    public Optional<LocalDate> lastPublished() {
        return days.stream().flatMap(tally -> tally.published().stream()).max(Comparator.naturalOrder());
    }

    /** Of the document and of its reading. */
    public static Stream<Problem> problems(Reading reading) {
        return Stream.concat(reading.document().problems().stream(), reading.problems().stream());
    }

    /** "7 reports were read, 1 of them failed". */
    public String inWords() {
        String read = Words.count(all.reports(), "report") + (all.reports() == 1 ? " was read" : " were read");
        return all.failed() == 0 ? read : read + ", " + all.failed() + " of them failed";
    }
}
