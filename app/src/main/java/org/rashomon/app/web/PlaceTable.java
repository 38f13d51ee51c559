// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Views;
import org.rashomon.app.words.PartyNames;
import org.rashomon.app.words.VisibleText;
import org.rashomon.ledger.query.PlaceTally;
import org.rashomon.model.Place;

/**
 * Where incidents are told to have been: what the map shows, for those who do not see it.
 *
 * @param data the address of the map's data
 * @param places most incidents first
 * @param more the others, folded away
 * @param leftOut how many places are in neither
 */
public record PlaceTable(String data, List<Line> places, List<Line> more, int leftOut) {
    private static final int SHOWN = 12;
    private static final int FOLDED = 300;

    public PlaceTable {
        places = List.copyOf(places);
        more = List.copyOf(more);
    }

    /** A place, what it is in words, and how many incidents are told to have been there. */
    public record Line(String name, String kind, long incidents, long parted, String href) {}

    static PlaceTable of(Views views, FilterQuery query) {
        List<Line> all = views.places().stream()
                .sorted(Comparator.comparingLong(PlaceTally::incidents).reversed())
                .map(tally -> new Line(
                        VisibleText.of(name(tally.place())),
                        kind(tally.place()),
                        tally.incidents(),
                        tally.parted(),
                        query.placeHref(tally.place())))
                .toList();
        int shown = Math.min(SHOWN, all.size());
        int folded = Math.min(FOLDED, all.size());
        String asked = query.filters();
        return new PlaceTable(
                "/api/v1/places" + (asked.isEmpty() ? "" : "?" + asked),
                all.subList(0, shown),
                all.subList(shown, folded),
                all.size() - folded);
    }

    private static String name(Place place) {
        return Stream.of(
                        Optional.of(place.name()),
                        place.within().admin1().filter(admin1 -> !admin1.equals(place.name())),
                        place.within()
                                .country()
                                .map(PartyNames::ofCountry)
                                .filter(country -> !country.equals(place.name())))
                .flatMap(Optional::stream)
                .reduce((inner, outer) -> inner + ", " + outer)
                .orElseThrow();
    }

    private static String kind(Place place) {
        return switch (place.kind()) {
            case COUNTRY -> "somewhere in this country";
            case ADMIN1, ADMIN2 -> "somewhere in this division";
            case REGION -> "somewhere in this region";
            case CITY -> "town";
            case FEATURE -> "feature";
        };
    }
}
