// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rashomon.model.TimeInterval;

/**
 * What a report tells without a day can be a deed told elsewhere with one, by who did it, to whom and where; but not where such deeds were done
 * there on several days: a force that raids one district every week does not tell by that which raid is meant.
 */
final class UndatedDeeds {
    private final List<Episode> episodes;
    private final Map<Integer, Days> daysOf = new HashMap<>();

    UndatedDeeds(List<Episode> episodes) {
        this.episodes = episodes;
    }

    /**
     * The days that one could be of.
     *
     * @param first that ends first
     * @param last that begins last
     */
    private record Days(TimeInterval first, TimeInterval last) {
        Days and(Days more) {
            return new Days(
                    more.first.to().orElseThrow().isBefore(first.to().orElseThrow()) ? more.first : first,
                    more.last.from().orElseThrow().isAfter(last.from().orElseThrow()) ? more.last : last);
        }

        boolean areSeveral() {
            return TimeRelation.of(List.of(first), List.of(last)) == TimeRelation.APART;
        }
    }

    void add(Candidate candidate) {
        add(candidate.pair().first(), candidate.pair().second());
        add(candidate.pair().second(), candidate.pair().first());
    }

    private void add(int undated, int other) {
        days(episodes.get(other)).forEach(days -> daysOf.merge(undated, new Days(days, days), Days::and));
    }

    /** The days told, else the day on which it was news. */
    private static Stream<TimeInterval> days(Episode episode) {
        if (!episode.traits().days().isEmpty()) {
            return episode.traits().days().stream();
        }
        return episode.published().map(UndatedDeeds::day).stream();
    }

    private static TimeInterval day(LocalDate day) {
        return TimeInterval.of(day, day);
    }

    /** True where the link could be to deeds of several days. */
    boolean isOfSeveral(Candidate candidate) {
        return candidate.isOfAnyDay()
                && (areSeveral(candidate.pair().first())
                        || areSeveral(candidate.pair().second()));
    }

    private boolean areSeveral(int undated) {
        Days days = daysOf.get(undated);
        return days != null && days.areSeveral();
    }
}
