// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    @Test
    void theBestKnownPlaceComesFirst() {
        assertThat(GAZETTEER.find("Paris").getFirst().within().country()).hasValue("FRA");
        assertThat(GAZETTEER.find("Paris"))
                .anyMatch(place -> place.within().admin1().equals(java.util.Optional.of("Texas")));
    }

    @Test
    void spellingsOfADistrictAreOnePlace() {
        Place barmal = GAZETTEER.find("Barmal").getFirst();
        assertThat(barmal.kind()).isEqualTo(PlaceKind.ADMIN2);
        assertThat(GAZETTEER.find("Bermal")).startsWith(barmal);
        assertThat(GAZETTEER.find("BIRMAL")).startsWith(barmal);
    }

    @Test
    void shortFormsOfAProvinceAreTheProvince() {
        Place province = GAZETTEER.find("Khyber Pakhtunkhwa").getFirst();
        assertThat(GAZETTEER.find("KP")).startsWith(province);
        assertThat(GAZETTEER.find("NWFP")).startsWith(province);
    }

    @Test
    void townAndProvinceOfOneNameAreTwoPlaces() {
        assertThat(GAZETTEER.find("Khost")).extracting(Place::kind).contains(PlaceKind.CITY, PlaceKind.ADMIN1);
    }

    @Test
    void aPlaceWrittenByHandReplacesTheRowOfTheTable() {
        assertThat(GAZETTEER.find("Paktika")).hasSize(1);
        assertThat(GAZETTEER.find("Paktika").getFirst().gazetteer()).isEqualTo("rashomon:afg.paktika");
    }

    @Test
    void aLineHasNoPlaceOnTheMap() {
        assertThat(GAZETTEER.find("Durand Line").getFirst().location()).isEmpty();
    }

    @Test
    void aCountryIsAnAreaAndNotAPin() {
        assertThat(GAZETTEER
                        .country("PAK")
                        .orElseThrow()
                        .location()
                        .orElseThrow()
                        .radiusKm())
                .isGreaterThan(400);
        assertThat(GAZETTEER.country("XXX")).isEmpty();
    }

    @Test
    void anUnknownNameFindsNothing() {
        assertThat(GAZETTEER.find("Nosuchtownanywhere")).isEmpty();
        assertThat(GAZETTEER.find("...")).isEmpty();
    }
}
