// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.rashomon.model.EventType;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.TimeInterval;

/**
 * The keys under which an episode is filed and those that it is looked for by, so that no ledger is compared each with each. Every key
 * holds a stretch of time; how many episodes share one depends on how much happens in a week, not on how many years a ledger holds. Of two
 * episodes the one finds the other exactly when the other finds the one.
 *
 * <p>Deeds share the province and the days; where one tells no province, the country and the day, or the country, the side that acts and
 * the days; without violence, the kind and two sides, or one and the province. What reports are mainly about shares two of the
 * weightiest words, or province and days.
 */
final class EpisodeKeys {
    private static final int WEEK = 7;
    private static final int NEWS = 4;
    private static final int ERA = 128;

    /** Weeks to either side that a fortnight reaches into. */
    private static final int WEEKS_OF_A_FORTNIGHT = 2;

    /** Eras to either side that {@link LeadLikeness#LONGEST_GAP_DAYS} reach into. */
    private static final int ERAS_OF_A_TRIAL = 4;

    private static final int PRECISE_DAYS = 3;
    private static final int WORDS_OF_UNDATED = 8;

    private final Episode episode;
    private final boolean asking;
    private final Anchor anchor;
    private final Set<Long> keys = new TreeSet<>();

    private EpisodeKeys(Episode episode, boolean asking) {
        this.episode = episode;
        this.asking = asking;
        this.anchor = Anchor.of(episode);
    }

    static Set<Long> filed(Episode episode) {
        return new EpisodeKeys(episode, false).keys();
    }

    static Set<Long> asked(Episode episode) {
        return new EpisodeKeys(episode, true).keys();
    }

    private Set<Long> keys() {
        deed();
        episode.lead().ifPresent(this::lead);
        return keys;
    }

    private void deed() {
        Traits traits = episode.traits();
        if (traits.types().stream().anyMatch(type -> type.family().isViolent())) {
            List<String> provinces = provinces();
            provinces.forEach(this::inProvince);
            vague(provinces.isEmpty());
        }
        traits.types().stream()
                .filter(type -> !type.family().isViolent())
                .forEach(type -> withoutViolence(type.name()));
    }

    private List<String> provinces() {
        return episode.traits().places().stream()
                .filter(PlaceRelation::isFine)
                .map(EpisodeKeys::province)
                .distinct()
                .sorted()
                .toList();
    }

    static String province(Place place) {
        return place.within().country().orElse("") + "/"
                + place.within().admin1().orElseGet(place::name);
    }

    private void inProvince(String province) {
        during("province " + province, NEWS, 1);
        for (Party side : acting()) {
            during("province " + province + " " + side, WEEK, WEEKS_OF_A_FORTNIGHT);
            undated("undated " + province + " " + side);
        }
    }

    /** In a clash both sides act, as {@link PartyRelation} has it. */
    private Set<Party> acting() {
        Traits.Sides sides = episode.traits().sides();
        boolean isClash = episode.traits().types().stream().anyMatch(type -> type.family() == EventType.Family.CLASH);
        return new TreeSet<>(isClash ? sides.all() : sides.initiators());
    }

    /** What tells no province is looked for among all of its country; what tells one, among those that do not. */
    private void vague(boolean isVague) {
        for (String country : countries()) {
            onTheDay("country " + country, isVague);
            for (Party side : acting()) {
                meeting("country " + country + " " + side, NEWS, 1, isVague);
            }
        }
    }

    /** With "anywhere", under which every episode is filed for those that tell no country. */
    private Set<String> countries() {
        Set<String> countries = new TreeSet<>();
        episode.traits().places().forEach(place -> place.within().country().ifPresent(countries::add));
        countries.add("");
        return countries;
    }

    private void onTheDay(String name, boolean isVague) {
        for (TimeInterval days : episode.traits().days()) {
            long from = days.from().orElseThrow().toEpochDay();
            long to = days.to().orElseThrow().toEpochDay();
            if (to - from < PRECISE_DAYS) {
                meeting(name + " day", new Anchor(from, to), 1, 0, isVague);
            }
        }
    }

    private void meeting(String name, int days, int reach, boolean isVague) {
        if (anchor.isKnown()) {
            meeting(name, anchor, days, reach, isVague);
        }
    }

    private void meeting(String name, Anchor when, int days, int reach, boolean isVague) {
        if (asking || isVague) {
            add(name + " vague", when, days, reach);
        }
        if (asking == isVague) {
            add(name + " fine", when, days, reach);
        }
    }

    private void withoutViolence(String type) {
        List<Party> sides = episode.traits().sides().all().stream().sorted().toList();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                during(type + " " + sides.get(i) + " " + sides.get(j), NEWS, 1);
            }
            for (String province : provinces()) {
                during(type + " " + province + " " + sides.get(i), NEWS, 1);
            }
        }
    }

    /**
     * A report is filed under each of its weightiest words; of a conflict only by weeks, since there a fortnight is the most that one
     * deed is news.
     */
    private void lead(Lead lead) {
        List<String> words = lead.words().signature();
        words.forEach(word -> word(word, anchor, WEEK, WEEKS_OF_A_FORTNIGHT));
        if (!lead.ofConflict()) {
            Anchor news = Anchor.published(episode).orElse(anchor);
            words.forEach(word -> word(word, news, ERA, ERAS_OF_A_TRIAL));
        }
        words.stream().limit(WORDS_OF_UNDATED).forEach(this::undatedWord);
        provinces().forEach(province -> during("lead " + province, NEWS, 1));
    }

    private void word(String word, Anchor when, int days, int reach) {
        if (when.isKnown()) {
            for (long stretch : when.stretches(days, asking ? reach : 0)) {
                keys.add(SearchKey.ofWord(word, days, stretch));
            }
        }
    }

    private void during(String name, int days, int reach) {
        if (anchor.isKnown()) {
            add(name, anchor, days, reach);
        }
    }

    private void add(String name, Anchor when, int days, int reach) {
        for (long stretch : when.stretches(days, asking ? reach : 0)) {
            keys.add(SearchKey.of(name, days, stretch));
        }
    }

    /** What has no day at all is looked for at all times, and everything looks for it. */
    private void undated(String name) {
        if (asking || !anchor.isKnown()) {
            keys.add(SearchKey.of(name, 0, 0));
        }
        if (anchor.isKnown() != asking) {
            keys.add(SearchKey.of(name, 0, 1));
        }
    }

    private void undatedWord(String word) {
        if (asking || !anchor.isKnown()) {
            keys.add(SearchKey.ofWord(word, 0, 0));
        }
        if (anchor.isKnown() != asking) {
            keys.add(SearchKey.ofWord(word, 0, 1));
        }
    }

    /**
     * The days to which an episode is held.
     *
     * @param from in days since 1970
     * @param to in days since 1970; before {@code from} where none is known
     */
    private record Anchor(long from, long to) {
        private static final Anchor UNKNOWN = new Anchor(0, -1);

        /** Longer times are not compared day by day. */
        private static final int LONGEST_DAYS = 100;

        /** What a report recalls without a day lies not much further back, or it would tell when. */
        private static final int DAYS_RECALLED = 45;

        static Anchor of(Episode episode) {
            Optional<Anchor> told = told(episode.traits().days());
            return told.or(() -> published(episode)).orElse(UNKNOWN);
        }

        private static Optional<Anchor> told(Collection<TimeInterval> days) {
            Optional<LocalDate> from =
                    days.stream().flatMap(each -> each.from().stream()).min(LocalDate::compareTo);
            Optional<LocalDate> to =
                    days.stream().flatMap(each -> each.to().stream()).max(LocalDate::compareTo);
            return from.flatMap(first -> to.map(last -> new Anchor(first.toEpochDay(), last.toEpochDay())))
                    .filter(told -> told.to - told.from < LONGEST_DAYS);
        }

        private static Optional<Anchor> published(Episode episode) {
            int recalled = episode.isBackground() ? DAYS_RECALLED : 0;
            return episode.published().map(LocalDate::toEpochDay).map(day -> new Anchor(day - recalled, day));
        }

        boolean isKnown() {
            return from <= to;
        }

        /** The stretches of so many days that this reaches into, with as many more on either side. */
        long[] stretches(int days, int reach) {
            return LongStream.rangeClosed(Math.floorDiv(from, days) - reach, Math.floorDiv(to, days) + reach)
                    .toArray();
        }
    }
}
