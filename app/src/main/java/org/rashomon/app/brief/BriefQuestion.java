// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.app.words.PartyNames;
import org.rashomon.model.Incident;
import org.rashomon.model.Place;

/**
 * What a brief is asked for.
 *
 * @param period the days
 * @param basis which dates have to lie in them
 * @param country a code ({@code AFG}) or a name; incidents elsewhere are left out
 * @param place a part of a place's name; incidents elsewhere are left out
 * @param most how many incidents have an entry
 */
public record BriefQuestion(Period period, Basis basis, Optional<String> country, Optional<String> place, int most) {
    public BriefQuestion {
        if (most < 1) {
            throw new IllegalArgumentException("a brief of " + most + " incidents");
        }
    }

    /** Whether an incident is told to have been where the question is about. */
    boolean isWhere(Incident incident) {
        return country.filter(asked -> places(incident).noneMatch(told -> isIn(told, asked)))
                        .isEmpty()
                && place.filter(asked -> places(incident).noneMatch(told -> isCalled(told, asked)))
                        .isEmpty();
    }

    private static Stream<Place> places(Incident incident) {
        return incident.outline().places().stream();
    }

    private static boolean isIn(Place told, String asked) {
        return told.within()
                .country()
                .filter(code -> code.equalsIgnoreCase(asked)
                        || PartyNames.ofCountry(code).equalsIgnoreCase(asked))
                .isPresent();
    }

    private static boolean isCalled(Place told, String asked) {
        String wanted = asked.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(told.name()), told.within().admin1().stream())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
