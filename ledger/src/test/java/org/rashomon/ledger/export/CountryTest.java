// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountryTest {
    private static final Set<String> ACLED_REGIONS = Set.of(
            "Western Africa",
            "Middle Africa",
            "Eastern Africa",
            "Northern Africa",
            "Southern Africa",
            "South Asia",
            "Southeast Asia",
            "East Asia",
            "Middle East",
            "Caucasus and Central Asia",
            "Europe",
            "North America",
            "Central America",
            "Caribbean",
            "South America",
            "Oceania");

    private static List<Country> all() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getISO3Country())
                .flatMap(code -> Country.of(code).stream())
                .toList();
    }

    @Test
    void nearlyEveryCountryOfTheStandardIsThere() {
        assertThat(all()).hasSizeGreaterThan(225);
    }

    @Test
    void noNumberIsGivenTwice() {
        List<String> numeric =
                all().stream().flatMap(country -> country.numeric().stream()).toList();
        List<String> states = all().stream()
                .flatMap(country -> country.stateNumber().stream())
                .toList();
        assertThat(numeric).hasSameSizeAs(new HashSet<>(numeric));
        assertThat(states).hasSameSizeAs(new HashSet<>(states));
    }

    @Test
    void regionsAreThoseOfTheFiles() {
        assertThat(all()).allSatisfy(country -> {
            assertThat(ACLED_REGIONS).contains(country.regions().acled());
            assertThat(country.regions().ucdp()).isIn("Europe", "Middle East", "Asia", "Africa", "Americas");
        });
    }

    @Test
    void anArmedGroupIsNoCountry() {
        assertThat(Country.of("TTP")).isEmpty();
        assertThat(Country.of("AFG").flatMap(Country::stateNumber)).isEqualTo(Optional.of("700"));
    }
}
