// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.model.Place;

/**
 * How likely two reports are mainly about one happening: a logistic model of what they share, a function of the two reports and of nothing
 * else. It lets what a whole report says make up for what one sentence does not.
 *
 * <p>The weights are those of a regression over some 145,000 pairs of reports of crimes, of which 1,250 were of one. Where sides of a conflict
 * act, more is asked for ({@link ConflictLikeness}).
 */
final class LeadLikeness {
    /** From this average likeness on, two groups of reports are of one happening. */
    static final double ENOUGH = 0.25;

    /** Beyond it reports are not compared: a year and a trial. */
    static final long LONGEST_GAP_DAYS = 400;

    private static final double NOTHING_SHARED = -5.1;
    private static final double ALL_WORDS_SHARED = 7.8;
    private static final double WHOLE_OPENING_SHARED = 6.4;
    private static final double ORDINARY_WORDS_SHARED = -4.5;
    private static final double LATER_BY_E = -0.8;
    private static final double DAYS_OF_ONE_NEWS = 3;
    private static final double TOWN_SHARED = 2.4;
    private static final double DAY_SHARED = 2.6;

    /** In a war all reports of a week name the same towns and days. */
    private static final double SCENES_SHARED_IN_CONFLICT = 0.25;

    private static final double FIGURE_SHARED = 1.5;
    private static final double PLACES_APART = -1.35;
    private static final double TIMES_APART = -1;

    /** For reports without a date, as if they were a month apart: the rest must be the stronger. */
    private static final long UNKNOWN_GAP_DAYS = 30;

    private static final int WORDS_SHOWN = 8;
    private static final int WORDS_OF_ONE_STORY = 12;

    private final Episode first;
    private final Episode second;
    private final ReportWords firstWords;
    private final ReportWords secondWords;

    /** Of two leads and the words of their reports. */
    LeadLikeness(Episode first, Episode second, ReportWords firstWords, ReportWords secondWords) {
        this.first = first;
        this.second = second;
        this.firstWords = firstWords;
        this.secondWords = secondWords;
    }

    /** From 0 to 1. */
    double value() {
        return isExcluded() || !isDated(first, second) && !isOneStory() ? 0 : likelihood();
    }

    /** True where some days of the two can be compared, told or of publication. Leads without are also compared as deeds ({@link Likeness}). */
    static boolean isDated(Episode first, Episode second) {
        boolean told =
                !first.traits().days().isEmpty() && !second.traits().days().isEmpty();
        boolean published = first.published().isPresent() && second.published().isPresent();
        return told || published || TimeRelation.of(first, second) != TimeRelation.UNKNOWN;
    }

    /** So many words in common that the two tell one story, with or without a day. */
    private boolean isOneStory() {
        return firstWords.shared(secondWords, WORDS_OF_ONE_STORY).size() == WORDS_OF_ONE_STORY;
    }

    private double likelihood() {
        double words = ofWords() + ofOpenings() + ofOrdinaryWords();
        return 1 / (1 + Math.exp(-(NOTHING_SHARED + words + Reason.sum(reasons()))));
    }

    Link link() {
        List<Reason> reasons = new ArrayList<>(reasons());
        String words = String.join(" ", firstWords.shared(secondWords, WORDS_SHOWN));
        reasons.add(new Reason(ofWords(), "shared words: " + words));
        reasons.add(new Reason(ofOpenings(), "they begin alike"));
        return new Link(first.id(), second.id(), value(), Reason.told(reasons));
    }

    private double ofWords() {
        return ALL_WORDS_SHARED * firstWords.likeness(secondWords);
    }

    private double ofOpenings() {
        ReportWords opening = lead(first).vocabulary().opening();
        return WHOLE_OPENING_SHARED * opening.likeness(lead(second).vocabulary().opening());
    }

    /** All reports of one desk share them, whatever happened. */
    private double ofOrdinaryWords() {
        ReportWords ordinary = lead(first).vocabulary().ordinary();
        return ORDINARY_WORDS_SHARED
                * ordinary.likeness(lead(second).vocabulary().ordinary());
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>(ofScenes());
        if (place() == PlaceRelation.APART) {
            reasons.add(new Reason(PLACES_APART, place().words()));
        }
        if (time() == TimeRelation.APART) {
            reasons.add(new Reason(TIMES_APART, time().words()));
        }
        reasons.add(new Reason(LATER_BY_E * Math.log1p(gapDays() / DAYS_OF_ONE_NEWS), "days between the reports"));
        SharedFigure.of(first.traits().harms(), second.traits().harms())
                .ifPresent(figure -> reasons.add(new Reason(FIGURE_SHARED, "the same figure: " + figure)));
        if (isOfConflict()) {
            reasons.addAll(ConflictLikeness.reasons(first, second));
        }
        return reasons;
    }

    private List<Reason> ofScenes() {
        Scenes here = lead(first).scenes();
        Scenes there = lead(second).scenes();
        List<Place> towns = here.sharedTowns(there);
        List<LocalDate> days = here.sharedDays(there);
        double worth = isOfConflict() ? SCENES_SHARED_IN_CONFLICT : 1;
        List<Reason> reasons = new ArrayList<>();
        if (!towns.isEmpty()) {
            reasons.add(new Reason(worth * TOWN_SHARED * log2(1 + towns.size()), "both name " + names(towns)));
        }
        if (!days.isEmpty()) {
            reasons.add(new Reason(worth * DAY_SHARED * log2(1 + days.size()), "both tell of " + days.getFirst()));
        }
        return reasons;
    }

    private static String names(List<Place> places) {
        return places.stream().map(Place::name).distinct().collect(Collectors.joining(", "));
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }

    private static Lead lead(Episode episode) {
        return episode.lead().orElseThrow();
    }

    /** Days from the one report to the other. */
    static long gapDays(Episode first, Episode second) {
        Optional<LocalDate> one = first.published();
        Optional<LocalDate> other = second.published();
        return one.isPresent() && other.isPresent()
                ? Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()))
                : UNKNOWN_GAP_DAYS;
    }

    private long gapDays() {
        return gapDays(first, second);
    }

    private PlaceRelation place() {
        return PlaceRelation.of(first.traits().places(), second.traits().places());
    }

    private TimeRelation time() {
        return TimeRelation.of(first.traits().days(), second.traits().days());
    }

    private boolean isExcluded() {
        return isOfConflict() && ConflictLikeness.isExcluded(first, second);
    }

    private boolean isOfConflict() {
        return lead(first).ofConflict() || lead(second).ofConflict();
    }
}
