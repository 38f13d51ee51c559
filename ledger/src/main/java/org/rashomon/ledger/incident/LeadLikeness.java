// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How likely two reports are mainly about one happening: a logistic model of what they share. It asks for
 * time and place as {@link Likeness} does and lets what a whole report says make up for what one sentence does not.
 *
 * <p>Words, time, place and figures have the weights of a regression over some 190,000 pairs of reports of crimes, of which 1,100 were of one; the kind of deed and the sides, which do not vary there, have weights set by hand and smaller than a shared day or place.
 */
final class LeadLikeness {
    /** From this average likeness on, two groups of reports are of one happening. */
    static final double ENOUGH = 0.25;

    /** Beyond it reports are not compared: a year and a trial. */
    static final long LONGEST_GAP_DAYS = 400;

    private static final double NOTHING_SHARED = -6;
    private static final double ALL_WORDS_SHARED = 26;
    private static final double LATER_BY_E = -1.05;
    private static final double DAYS_OF_ONE_NEWS = 3;
    private static final double SIDES_ACT_AGAIN = -0.5;
    private static final double SIDES_ACT_ON_OTHER_DAYS = -1.5;

    /** For reports without a date, as if they were a month apart: the rest must be the stronger. */
    private static final long UNKNOWN_GAP_DAYS = 30;

    private static final long DAYS_OF_A_MISREADING = 4;
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
        double shared = ALL_WORDS_SHARED * firstWords.likeness(secondWords);
        return 1 / (1 + Math.exp(-(NOTHING_SHARED + shared + Reason.sum(reasons()))));
    }

    Link link() {
        List<Reason> reasons = new ArrayList<>(reasons());
        double shared = ALL_WORDS_SHARED * firstWords.likeness(secondWords);
        String words = String.join(" ", firstWords.shared(secondWords, WORDS_SHOWN));
        reasons.add(new Reason(shared, "shared words: " + words));
        return new Link(first.id(), second.id(), value(), Reason.told(reasons));
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        PlaceRelation place =
                PlaceRelation.of(first.traits().places(), second.traits().places());
        TimeRelation time =
                TimeRelation.of(first.traits().days(), second.traits().days());
        reasons.add(new Reason(weight(place), place.words()));
        reasons.add(new Reason(weight(time), time.words()));
        if (isOfConflict()) {
            double again = SIDES_ACT_AGAIN + (time == TimeRelation.APART ? SIDES_ACT_ON_OTHER_DAYS : 0);
            reasons.add(new Reason(again, "sides of a conflict act again"));
        }
        reasons.add(new Reason(LATER_BY_E * Math.log1p(gapDays() / DAYS_OF_ONE_NEWS), "days between the reports"));
        reasons.add(ofType());
        reasons.addAll(ofSides(place.isClose() && time == TimeRelation.SAME_DAYS));
        SharedFigure.of(first.traits().harms(), second.traits().harms())
                .ifPresent(figure -> reasons.add(new Reason(1, "the same figure: " + figure)));
        return reasons;
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

    /**
     * What is done in another place is another deed, unless it is news of the same days and a place was misread; and what sides of a conflict do
     * at another time is another, too, however alike the reports are.
     */
    private boolean isExcluded() {
        PlaceRelation place =
                PlaceRelation.of(first.traits().places(), second.traits().places());
        TimeRelation time = TimeRelation.of(first, second);
        if (place == PlaceRelation.APART) {
            return isOfConflict() || gapDays() > DAYS_OF_A_MISREADING;
        }
        TimeRelation latest = place.isClose() ? TimeRelation.LOOSE : TimeRelation.NEAR;
        return isOfConflict() && time.compareTo(latest) > 0;
    }

    private boolean isOfConflict() {
        return first.lead().filter(Lead::ofConflict).isPresent()
                || second.lead().filter(Lead::ofConflict).isPresent();
    }

    private Reason ofType() {
        TypeRelation type =
                TypeRelation.of(first.traits().types(), second.traits().types());
        return new Reason(weight(type), type.words());
    }

    private List<Reason> ofSides(boolean sameSpotAndDay) {
        List<Reason> reasons = new ArrayList<>();
        switch (PartyRelation.ofInitiators(first.traits(), second.traits())) {
            case SHARED -> reasons.add(new Reason(0.5, "the same side acts"));
            // Two initiators for one deed are a dispute about who did it, where place and day agree; else rather two
            // deeds.
            case DIFFERENT -> reasons.add(new Reason(sameSpotAndDay ? -0.25 : -1.5, "different sides are said to act"));
            case UNKNOWN -> {}
        }
        if (PartyRelation.ofRecipients(first.traits(), second.traits()) == PartyRelation.SHARED) {
            reasons.add(new Reason(0.5, "the same are hit"));
        }
        return reasons;
    }

    private static double weight(PlaceRelation place) {
        return switch (place) {
            case SAME_POINT -> 2;
            case NEAR, SAME_PROVINCE, WITHIN_PROVINCE -> 0.7;
            case SAME_COUNTRY, UNKNOWN -> 0;
            case APART -> -1.1;
        };
    }

    private static double weight(TimeRelation time) {
        return switch (time) {
            case SAME_DAYS -> 1.2;
            case OVERLAP -> 0.6;
            case NEAR, LOOSE, UNKNOWN -> 0;
            case APART -> -1.1;
        };
    }

    private static double weight(TypeRelation type) {
        return switch (type) {
            case SAME, SAME_FAMILY, GENERAL -> 0;
            case BOTH_VIOLENT -> -1;
            case APART -> -3;
        };
    }
}
