// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.List;

/**
 * What speaks against two reports being of one happening where forces or armed groups act: they meet day after day in the same places, and the
 * reports of it share names, terms and style. The weights are set by hand.
 */
final class ConflictLikeness {
    private static final double SIDES_ACT_AGAIN = -1.5;
    private static final double OTHER_DAYS = -1.5;
    private static final double ONE_SPOT_AND_DAY = 3.5;
    private static final double NO_TOWN_OR_FIGURE_SHARED = -2;
    private static final double ONE_OUTLET = -3;
    private static final double SAME_SIDE_ACTS = 0.5;
    private static final double OTHER_SIDES_ACT = -1.5;
    private static final double WHO_DID_IT_IS_DISPUTED = -0.25;
    private static final double SAME_ARE_HIT = 0.5;
    private static final double OTHERS_ARE_HIT = -1.5;

    private ConflictLikeness() {}

    /** What sides of a conflict do elsewhere or at another time is another deed, however alike the reports are. */
    static boolean isExcluded(Episode first, Episode second) {
        PlaceRelation place =
                PlaceRelation.of(first.traits().places(), second.traits().places());
        if (place == PlaceRelation.APART || !place.isClose() && areScenesApart(first, second)) {
            return true;
        }
        TimeRelation latest = place.isClose() ? TimeRelation.LOOSE : TimeRelation.NEAR;
        return TimeRelation.of(first, second).compareTo(latest) > 0;
    }

    private static boolean areScenesApart(Episode first, Episode second) {
        return PlaceRelation.of(
                        lead(first).scenes().places(), lead(second).scenes().places())
                == PlaceRelation.APART;
    }

    static List<Reason> reasons(Episode first, Episode second) {
        TypeRelation type =
                TypeRelation.of(first.traits().types(), second.traits().types());
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(SIDES_ACT_AGAIN, "sides of a conflict act again"));
        reasons.add(new Reason(weight(type), type.words()));
        reasons.add(ofInitiators(first, second));
        reasons.add(ofRecipients(first.traits(), second.traits()));
        if (areOtherDays(first.traits(), second.traits())) {
            reasons.add(new Reason(OTHER_DAYS, "other days"));
        }
        if (isOneSpotAndDay(first, second)) {
            reasons.add(new Reason(ONE_SPOT_AND_DAY, "both tell of one place and day"));
        } else if (!isOfOneTownOrFigure(first, second)) {
            reasons.add(new Reason(NO_TOWN_OR_FIGURE_SHARED, "no town and no figure in common"));
        }
        if (isOfOneOutlet(lead(first), lead(second))) {
            reasons.add(new Reason(ONE_OUTLET, "reports of one outlet"));
        }
        return reasons;
    }

    /** An outlet that reports day after day of one war, in its own words and style, rarely tells one deed of it twice. */
    private static boolean isOfOneOutlet(Lead first, Lead second) {
        return first.outlet().isPresent() && first.outlet().equals(second.outlet());
    }

    /** Both tell days and none is the same; that of a night before may still be meant. */
    private static boolean areOtherDays(Traits first, Traits second) {
        return !first.days().isEmpty()
                && !second.days().isEmpty()
                && first.days().stream().noneMatch(one -> second.days().stream().anyMatch(one::mayOverlap));
    }

    private static boolean isOfOneTownOrFigure(Episode first, Episode second) {
        return !lead(first).scenes().sharedTowns(lead(second).scenes()).isEmpty()
                || SharedFigure.of(first.traits().harms(), second.traits().harms())
                        .isPresent();
    }

    private static Lead lead(Episode episode) {
        return episode.lead().orElseThrow();
    }

    private static Reason ofInitiators(Episode first, Episode second) {
        return switch (PartyRelation.ofInitiators(first.traits(), second.traits())) {
            case SHARED -> new Reason(SAME_SIDE_ACTS, "the same side acts");
            // Two initiators for one deed are a dispute about who did it, where place and day agree; else rather two
            // deeds.
            case DIFFERENT ->
                new Reason(
                        isOneSpotAndDay(first, second) ? WHO_DID_IT_IS_DISPUTED : OTHER_SIDES_ACT,
                        "different sides are said to act");
            case UNKNOWN -> new Reason(0, "who acts is not told by both");
        };
    }

    private static Reason ofRecipients(Traits first, Traits second) {
        PartyRelation sides =
                PartyRelation.of(first.sides().recipients(), second.sides().recipients());
        if (sides == PartyRelation.DIFFERENT) {
            return new Reason(OTHERS_ARE_HIT, "different sides are hit");
        }
        return PartyRelation.ofRecipients(first, second) == PartyRelation.SHARED
                ? new Reason(SAME_ARE_HIT, "the same are hit")
                : new Reason(0, "who is hit is not told by both");
    }

    private static boolean isOneSpotAndDay(Episode first, Episode second) {
        return PlaceRelation.of(first.traits().places(), second.traits().places())
                        .isClose()
                && TimeRelation.of(first.traits().days(), second.traits().days()) == TimeRelation.SAME_DAYS;
    }

    private static double weight(TypeRelation type) {
        return switch (type) {
            case SAME, SAME_FAMILY, GENERAL -> 0;
            case BOTH_VIOLENT -> -1;
            case APART -> -3;
        };
    }
}
