// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.model.TimeInterval;

/**
 * What a report tells without a day can be a deed told elsewhere with one, by who did it, to whom and where; but not where such deeds were done
 * there on several days: a force that raids one district every week does not tell by that which raid is meant.
 */
final class UndatedDeeds {
    private final Function<TellingId, Episode> episodes;
    private final Map<TellingId, Days> daysOf = new HashMap<>();

    /** Among episodes by their ids. */
    UndatedDeeds(Function<TellingId, Episode> episodes) {
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

    /** Takes note of a pair of any day. */
    void add(Alike pair) {
        add(pair.first(), pair.second());
        add(pair.second(), pair.first());
    }

    private void add(TellingId undated, TellingId other) {
        days(episodes.apply(other)).forEach(days -> daysOf.merge(undated, new Days(days, days), Days::and));
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
    boolean isOfSeveral(Alike pair) {
        return pair.kind() == Alike.Kind.DEEDS_OF_ANY_DAY && (areSeveral(pair.first()) || areSeveral(pair.second()));
    }

    private boolean areSeveral(TellingId undated) {
        Days days = daysOf.get(undated);
        return days != null && days.areSeveral();
    }
}
