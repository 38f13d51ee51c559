// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Collection;
import java.util.Optional;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;

/** How the places of two tellings lie to each other, the closest first. */
enum PlaceRelation {
    /** One town, district or feature. */
    SAME_POINT("the same place"),
    /** Points so near that reports may name either. */
    NEAR("neighbouring places"),
    /** Both name it. */
    SAME_PROVINCE("the same province"),
    /** The one is in the province that the other names. */
    WITHIN_PROVINCE("a place and its province"),
    /** One tells no more than the country. */
    SAME_COUNTRY("the same country"),
    /** One tells no place. */
    UNKNOWN("no place to compare"),
    /** They cannot be one place. */
    APART("different places");

    /** Reports round to the next town; 25 km is a day's walk and about the size of a district. */
    private static final double NEAR_KM = 25;

    private final String words;

    PlaceRelation(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** True where both tell a province or less and agree. */
    boolean isClose() {
        return compareTo(WITHIN_PROVINCE) <= 0;
    }

    /** True where both name the same, be it a town or a province. */
    boolean isOfOneName() {
        return compareTo(SAME_PROVINCE) <= 0;
    }

    /**
     * The closest relation between any two places. Where both sides tell a province or something finer, the countries and regions
     * told besides do not count: "Afghanistan" does not bring Herat and Khost together.
     */
    static PlaceRelation of(Collection<Place> first, Collection<Place> second) {
        boolean fineOnly = anyIsFine(first) && anyIsFine(second);
        PlaceRelation closest = UNKNOWN;
        boolean found = false;
        for (Place one : first) {
            for (Place other : second) {
                if (fineOnly && !(isFine(one) && isFine(other))) {
                    continue;
                }
                PlaceRelation relation = of(one, other);
                if (!found || relation.compareTo(closest) < 0) {
                    closest = relation;
                    found = true;
                }
            }
        }
        return closest;
    }

    private static boolean anyIsFine(Collection<Place> places) {
        for (Place place : places) {
            if (isFine(place)) {
                return true;
            }
        }
        return false;
    }

    private static PlaceRelation of(Place first, Place second) {
        if (first.kind() == PlaceKind.REGION || second.kind() == PlaceKind.REGION) {
            return ofRegion(first, second);
        }
        if (differ(first.within().country(), second.within().country())) {
            return APART;
        }
        if (!isFine(first) || !isFine(second)) {
            return SAME_COUNTRY;
        }
        if (first.gazetteer().equals(second.gazetteer())) {
            return first.kind() == PlaceKind.ADMIN1 ? SAME_PROVINCE : SAME_POINT;
        }
        return ofFine(first, second);
    }

    /**
     * Regions and border lines reach over borders: they bring nothing together, and keep apart only what another country is. "Northern Westmark"
     * is told as its province.
     */
    private static PlaceRelation ofRegion(Place first, Place second) {
        if (differ(first.within().country(), second.within().country())) {
            return APART;
        }
        if (isFine(first) && isFine(second)) {
            return first.within().admin1().equals(second.within().admin1()) ? WITHIN_PROVINCE : APART;
        }
        boolean country = first.within().country().isPresent()
                && second.within().country().isPresent();
        return country ? SAME_COUNTRY : UNKNOWN;
    }

    private static PlaceRelation ofFine(Place first, Place second) {
        if (isWithin(first, NEAR_KM, second)) {
            return NEAR;
        }
        if (differ(first.within().admin1(), second.within().admin1())) {
            return APART;
        }
        boolean oneIsTheProvince = first.kind() == PlaceKind.ADMIN1 || second.kind() == PlaceKind.ADMIN1;
        boolean oneIsAnArea = first.kind() == PlaceKind.ADMIN2 || second.kind() == PlaceKind.ADMIN2;
        if (oneIsTheProvince
                && first.within().admin1().isPresent()
                && second.within().admin1().isPresent()) {
            return WITHIN_PROVINCE;
        }
        return oneIsAnArea && isWithin(first, 2 * NEAR_KM, second) ? NEAR : APART;
    }

    private static boolean isWithin(Place first, double kilometres, Place second) {
        if (first.kind() == PlaceKind.ADMIN1 || second.kind() == PlaceKind.ADMIN1) {
            return false;
        }
        return first.location().isPresent()
                && second.location().isPresent()
                && first.location()
                                .get()
                                .point()
                                .kilometresTo(second.location().get().point())
                        <= kilometres;
    }

    private static boolean differ(Optional<String> first, Optional<String> second) {
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    /** True for a province, a part of one and what is finer. */
    static boolean isFine(Place place) {
        return place.kind().compareTo(PlaceKind.ADMIN1) >= 0
                || place.kind() == PlaceKind.REGION && place.within().admin1().isPresent();
    }
}
