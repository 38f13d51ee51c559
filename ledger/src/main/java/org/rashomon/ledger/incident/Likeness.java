// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What speaks for and against two episodes of different documents being one happening, where not both are what their reports are about.
 *
 * <p>The weights are set by hand: a shared town or a shared day is worth about as much as everything else together, so that no number of
 * weak signs makes up for place and time; the sum needed is more than place and kind of event alone can reach.
 */
final class Likeness {
    private static final double ENOUGH = 5.75;
    private static final double ENOUGH_WORDS = 0.3;
    private static final int FEWEST_WORDS = 4;

    private final Episode first;
    private final Episode second;
    private final TypeRelation type;
    private final PlaceRelation place;
    private final TimeRelation time;
    private final PartyRelation initiators;
    private final PartyRelation recipients;

    private Likeness(Episode first, Episode second) {
        this.first = first;
        this.second = second;
        this.type = TypeRelation.of(first.traits().types(), second.traits().types());
        this.place = PlaceRelation.of(first.traits().places(), second.traits().places());
        this.time = TimeRelation.of(first, second);
        this.initiators = PartyRelation.ofInitiators(first.traits(), second.traits());
        this.recipients = PartyRelation.ofRecipients(first.traits(), second.traits());
    }

    static Likeness of(Episode first, Episode second) {
        return new Likeness(first, second);
    }

    /** {@link #isConflict} at the cost of the first thing that tells the two apart, for pairs by the million. */
    static boolean areInConflict(Episode first, Episode second) {
        return TypeRelation.of(first.traits().types(), second.traits().types()) == TypeRelation.APART
                || TimeRelation.of(first, second) == TimeRelation.APART
                || PlaceRelation.of(first.traits().places(), second.traits().places()) == PlaceRelation.APART
                || PartyRelation.ofInitiators(first.traits(), second.traits()) == PartyRelation.DIFFERENT
                        && new Likeness(first, second).isConflict();
    }

    /** True when the two cannot be one happening, whatever else they share. */
    boolean isConflict() {
        return type == TypeRelation.APART
                || time == TimeRelation.APART
                || place == PlaceRelation.APART
                || isOtherDeed();
    }

    /** Two initiators for one deed is a dispute about who did it, where place and day agree; else it is two deeds. */
    private boolean isOtherDeed() {
        boolean sameSpotAndDay = place.isClose() && time == TimeRelation.SAME_DAYS;
        return initiators == PartyRelation.DIFFERENT && !sameSpotAndDay;
    }

    /** True when nothing conflicts but the places. */
    boolean isApartInPlaceAlone() {
        return place == PlaceRelation.APART
                && type != TypeRelation.APART
                && time != TimeRelation.APART
                && initiators != PartyRelation.DIFFERENT;
    }

    /** True for one kind of event, as far as is told by one side. */
    boolean isOneKind() {
        return type.compareTo(TypeRelation.SAME_FAMILY) <= 0 && initiators != PartyRelation.DIFFERENT;
    }

    /** The link, where enough speaks for it. */
    Optional<Link> link() {
        if (isConflict() || !isEnough()) {
            return Optional.empty();
        }
        List<Reason> reasons = reasons();
        return Optional.of(new Link(first.id(), second.id(), Reason.sum(reasons), Reason.told(reasons)));
    }

    private boolean isEnough() {
        boolean violent = TypeRelation.isViolent(first.traits().types());
        if (!violent) {
            return isEnoughForDeedsWithoutViolence();
        }
        return time.compareTo(TimeRelation.LOOSE) <= 0 ? isEnoughAtOneTime() : isEnoughUndated();
    }

    private boolean isEnoughAtOneTime() {
        return Reason.sum(reasons()) >= ENOUGH || isEnoughUndated();
    }

    /**
     * Without a time to compare, only the whole deed will do: who did it, to whom, and where. A province told against a town in it is
     * not enough: "attacks in the north" are not this attack.
     */
    private boolean isEnoughUndated() {
        boolean sameDeed = type.compareTo(TypeRelation.SAME_FAMILY) <= 0
                && initiators == PartyRelation.SHARED
                && recipients == PartyRelation.SHARED;
        return sameDeed && (place.isOfOneName() || (place != PlaceRelation.UNKNOWN && hasTellingWords()));
    }

    /** True where nothing but the deed and its place speaks for the link, and any other day's would do as well. */
    boolean isOfAnyDay() {
        boolean violent = TypeRelation.isViolent(first.traits().types());
        return violent && time == TimeRelation.UNKNOWN && !hasTellingWords();
    }

    /** Talks and closures recur with the same parties in the same town; nothing but the day tells them apart. */
    private boolean isEnoughForDeedsWithoutViolence() {
        TreeSet<?> parties = new TreeSet<>(first.traits().sides().all());
        parties.retainAll(second.traits().sides().all());
        boolean sameTime = time.compareTo(TimeRelation.NEAR) <= 0;
        return type == TypeRelation.SAME && sameTime && (parties.size() > 1 || (place.isClose() && !parties.isEmpty()));
    }

    /** Not kept: most pairs conflict before their words are asked for. */
    private SharedWords sharedWords() {
        return SharedWords.of(first.traits().words(), second.traits().words());
    }

    private boolean hasTellingWords() {
        SharedWords words = sharedWords();
        long rare = words.words().stream().filter(WordRarity::isRare).count();
        return rare >= FEWEST_WORDS && words.share() >= ENOUGH_WORDS;
    }

    private List<Reason> reasons() {
        SharedWords words = sharedWords();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(weight(place), place.words()));
        reasons.add(new Reason(weight(time), time.words()));
        reasons.add(new Reason(weight(type), type.words()));
        switch (initiators) {
            case SHARED -> reasons.add(new Reason(1.5, "the same side acts"));
            // Asked only where place and day agree, so it must not undo them.
            case DIFFERENT -> reasons.add(new Reason(-0.25, "different sides are said to act"));
            case UNKNOWN -> {}
        }
        if (recipients == PartyRelation.SHARED) {
            reasons.add(new Reason(1, "the same are hit"));
        }
        if (words.words().size() >= FEWEST_WORDS) {
            reasons.add(new Reason(3 * words.share(), "shared words: " + sample(words)));
        }
        SharedFigure.of(first.traits().harms(), second.traits().harms())
                .ifPresent(figure -> reasons.add(new Reason(1, "the same figure: " + figure)));
        return reasons;
    }

    private static String sample(SharedWords words) {
        return words.words().stream().sorted().limit(8).collect(Collectors.joining(" "));
    }

    private static double weight(PlaceRelation place) {
        return switch (place) {
            case SAME_POINT -> 3;
            case NEAR -> 2;
            case SAME_PROVINCE, WITHIN_PROVINCE -> 2;
            case SAME_COUNTRY -> 0.5;
            case UNKNOWN -> 0;
            case APART -> -3;
        };
    }

    private static double weight(TimeRelation time) {
        return switch (time) {
            case SAME_DAYS -> 3;
            case OVERLAP -> 1.5;
            case NEAR -> 1.5;
            case LOOSE -> 0.5;
            case UNKNOWN -> 0;
            case APART -> -3;
        };
    }

    private static double weight(TypeRelation type) {
        return switch (type) {
            case SAME -> 1;
            case SAME_FAMILY -> 0.5;
            case GENERAL -> 0.25;
            case BOTH_VIOLENT -> -1;
            case APART -> -3;
        };
    }
}
