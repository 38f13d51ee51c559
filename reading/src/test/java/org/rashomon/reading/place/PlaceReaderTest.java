// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.reading.place.PlaceHarness.read;
import static org.rashomon.reading.place.PlaceHarness.readWithDemonyms;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.PlaceUse;

class PlaceReaderTest {
    @Nested
    class Finding {
        @Test
        void theNounIsNotPartOfTheName() {
            read("Shells landed in Paktika province on Sunday.")
                    .names("Paktika")
                    .place("Paktika")
                    .isA(PlaceKind.ADMIN1);
        }

        @Test
        void aListOfProvincesIsSeveralPlaces() {
            var places = read("Schools closed in Nangarhar, Paktika, and Khost provinces.");
            places.names("Nangarhar", "Paktika", "Khost");
            places.place("Khost").isA(PlaceKind.ADMIN1);
        }

        @Test
        void aNameOfSeveralWordsIsOnePlace() {
            read("Two shops burned down in Dera Ismail Khan and in Mazar-e Sharif.")
                    .names("Dera Ismail Khan", "Mazar-e Sharif");
        }

        @Test
        void aPersonNamedAfterATownIsNoPlace() {
            read("Ahmad Jalalabad told reporters that the bridge was open.").namesNothing();
        }

        @Test
        void aSurnameAloneIsNoPlaceWhereThePersonWasNamed() {
            read("Karen Lincoln runs the depot. Lincoln said the trucks were late.")
                    .namesNothing();
        }

        @Test
        void aBodyNamedAfterATownIsNoPlace() {
            read("Students of Kabul University marched on Monday.").namesNothing();
            read("The Bank of England kept its rate.").namesNothing();
        }

        @Test
        void aPoliceForceIsOfItsTown() {
            read("Quetta Police arrested three men.").place("Quetta").isUsed(PlaceUse.MODIFIER);
        }

        @Test
        void ordinaryWordsAreNoPlaces() {
            read("Of the ten, most left in March. Police said the same.").namesNothing();
            read("Let us go. Or stay.").namesNothing();
        }

        @Test
        void aCommonWordIsAPlaceBesideItsState() {
            read("The storm reached Mobile, Alabama, at noon.").place("Mobile").liesIn("USA", "Alabama");
        }

        @Test
        void theDatelineIsAPlace() {
            read("PESHAWAR, Oct 12: Shops stayed shut.")
                    .place("PESHAWAR")
                    .isA(PlaceKind.CITY)
                    .isUsed(PlaceUse.LITERAL);
        }

        @Test
        void adjectivesOfCountriesAreLeftOutUnlessAskedFor() {
            read("Afghan officials met traders.").namesNothing();
            readWithDemonyms("Afghan officials met traders.")
                    .names("Afghan")
                    .place("Afghan")
                    .isCountry("AFG")
                    .isUsed(PlaceUse.MODIFIER);
        }

        @Test
        void aVillageNobodyKnowsIsFoundAndLeftOpen() {
            read("The mine lay beside a village called Zorgai.")
                    .names("Zorgai")
                    .place("Zorgai")
                    .isNotResolved();
        }

        @Test
        void aLetterWrongInALongNameDoesNotHideIt() {
            read("Snow fell in Khyber Pakhtunkwa province and in Peshawar.")
                    .place("Khyber Pakhtunkwa")
                    .isA(PlaceKind.ADMIN1)
                    .liesIn("PAK", "Khyber Pakhtunkhwa");
        }

        @Test
        void aGroupNamedAfterACountryIsNoPlace() {
            read("The Tehrik-e-Taliban Pakistan claimed the raid.").namesNothing();
        }

        @Test
        void placesAreFoundInCapitalsAndInSmallLetters() {
            read("THREE GUARDS WERE HURT IN A BLAST NEAR SPIN BOLDAK, OFFICIALS IN PESHAWAR SAID.")
                    .names("SPIN BOLDAK", "PESHAWAR");
            read("three guards were hurt in a blast near spin boldak, officials in peshawar said.")
                    .names("spin boldak", "peshawar");
            read("we had a nice time reading in the bath and then went to the mobile shop for a battle of wits.")
                    .namesNothing();
        }

        @Test
        void aPlaceWhoseNameAPersonBearsIsStillFoundWhereThePlaceIsMeant() {
            read("Karim Jalalabad sells tea. He drives to the outskirts of Jalalabad each day.")
                    .names("Jalalabad");
        }

        @Test
        void emptyTextHasNoPlaces() {
            read("").namesNothing();
        }
    }

    @Nested
    class Resolving {
        @Test
        void whatLiesInWhatDecides() {
            read("A bus left Paris, Texas, for the coast.").place("Paris").liesIn("USA", "Texas");
            read("Farmers in the Behsud district of Maidan Wardak lost their crops.")
                    .place("Behsud")
                    .liesIn("AFG", "Maidan Wardak");
            read("Farmers in the Behsud district of Nangarhar lost their crops.")
                    .place("Behsud")
                    .liesIn("AFG", "Nangarhar");
        }

        @Test
        void theOtherPlacesOfTheTextDecide() {
            read("Traders in Karachi and Sukkur said the road to Hyderabad was flooded. Sindh asked for boats.")
                    .place("Hyderabad")
                    .liesIn("PAK", "Sindh");
            read("India will open a clinic in Hyderabad, officials in New Delhi and Mumbai said.")
                    .place("Hyderabad")
                    .liesIn("IND", "Telangana");
        }

        @Test
        void theKindThatTheTextSaysDecides() {
            var places = read("The road from Kandahar city to the south of Kandahar province is open.");
            places.place("Kandahar", 0).isA(PlaceKind.CITY);
            places.place("Kandahar", 1).isA(PlaceKind.ADMIN1);
        }

        @Test
        void spellingsAndOldNamesAreOnePlace() {
            read("Snow fell in Bermal and across Paktika.")
                    .place("Bermal")
                    .isA(PlaceKind.ADMIN2)
                    .isWithin(30, 32.65, 69.25);
            read("Elders of Kurram Agency met in Parachinar.")
                    .place("Kurram Agency")
                    .isA(PlaceKind.ADMIN2)
                    .isWithin(30, 33.75, 70.25);
        }

        @Test
        void crossingsAreThereThoughNoTownIs() {
            read("Trucks queued at Torkham and at Ghulam Khan.")
                    .place("Torkham")
                    .isA(PlaceKind.FEATURE)
                    .isWithin(5, 34.12, 71.09);
        }

        @Test
        void aNameThatFitsManyPlacesStaysOpen() {
            read("The fair opens in Springfield on Friday.")
                    .place("Springfield")
                    .isNotResolved()
                    .isOneOfSeveral();
        }

        @Test
        void theSameTextGivesTheSamePlaces() {
            String text = "Police in Bannu, Tank and Lakki Marwat closed the road to Peshawar.";
            assertThat(read(text)).usingRecursiveComparison().isEqualTo(read(text));
        }
    }

    @Nested
    class Areas {
        @Test
        void aPartOfACountryIsAnAreaTowardsThere() {
            var east = read("Rain fell in eastern Afghanistan.")
                    .place("Afghanistan")
                    .isA(PlaceKind.REGION);
            assertThat(east.location().radiusKm()).isGreaterThan(200);
            assertThat(east.location().point().longitude()).isGreaterThan(66.5);
            read("Rain fell in northwest Pakistan.").place("Pakistan").isA(PlaceKind.REGION);
        }

        @Test
        void aDistanceAndADirectionAreAnAreaThere() {
            var khost = read("The convoy turned back at Khost.").place("Khost").location();
            var south = read("A lorry overturned 40 km south of Khost.")
                    .place("Khost")
                    .isA(PlaceKind.REGION);
            assertThat(south.known().name()).isEqualTo("40 km south of Khost");
            assertThat(south.location().point().kilometresTo(khost.point())).isBetween(39.0, 41.0);
            assertThat(south.location().point().latitude())
                    .isLessThan(khost.point().latitude());
            assertThat(south.location().radiusKm()).isBetween(10.0, 20.0);
            var miles =
                    read("Snow fell some 25 miles (40 km) north-east of Khost.").place("Khost");
            assertThat(miles.location().point().kilometresTo(khost.point())).isBetween(38.0, 42.0);
            assertThat(miles.location().point().longitude())
                    .isGreaterThan(khost.point().longitude());
        }

        @Test
        void aDistanceWithoutADirectionIsTheWholeDisc() {
            var around = read("The camp lies 60 kilometres from Quetta.").place("Quetta");
            assertThat(around.location().radiusKm()).isGreaterThan(60);
        }

        @Test
        void nearAPlaceIsLessSureThanThePlace() {
            double in =
                    read("A shop burned in Chaman.").place("Chaman").location().radiusKm();
            for (String where : java.util.List.of("near", "close to", "on the outskirts of", "outside")) {
                var near = read("A shop burned " + where + " Chaman.").place("Chaman");
                assertThat(near.location().radiusKm()).as(where).isGreaterThan(in + 5);
                near.isA(PlaceKind.CITY);
            }
            assertThat(read("A shop burned south of Chaman.")
                            .place("Chaman")
                            .location()
                            .radiusKm())
                    .isGreaterThan(in + 20);
        }

        @Test
        void whatLiesInSeveralCountriesIsSaidToLieInNone() {
            assertThat(read("Posts along the Durand Line were quiet.")
                            .place("Durand Line")
                            .known()
                            .within()
                            .country())
                    .isEmpty();
        }

        @Test
        void theBorderOfTwoCountriesIsOneLine() {
            read("Guards closed the Pakistan-Afghanistan border.")
                    .names("Pakistan-Afghanistan border")
                    .place("Pakistan-Afghanistan border")
                    .isA(PlaceKind.REGION)
                    .hasNoPin();
            read("Wolves crossed the Polish-Slovak border.").names("Polish-Slovak border");
            read("Posts along the Durand Line were quiet.")
                    .names("Durand Line")
                    .place("Durand Line")
                    .isA(PlaceKind.FEATURE)
                    .hasNoPin();
        }

        @Test
        void bothOrdersOfABorderAreTheSameLine() {
            var one = read("The Iran-Iraq border is long.")
                    .place("Iran-Iraq border")
                    .known();
            var other = read("The Iraqi-Iranian border is long.")
                    .place("Iraqi-Iranian border")
                    .known();
            assertThat(one).isEqualTo(other);
        }
    }

    @Nested
    class Uses {
        @Test
        void aCapitalThatSpeaksIsItsGovernment() {
            read("Kabul denied the report.").place("Kabul").isUsed(PlaceUse.METONYMIC);
            read("Islamabad accuses Kabul of delay.").place("Islamabad").isUsed(PlaceUse.METONYMIC);
            read("Islamabad accuses Kabul of delay.").place("Kabul").isUsed(PlaceUse.METONYMIC);
        }

        @Test
        void talksAreBetweenGovernments() {
            var places = read("Talks between Kabul and Islamabad stalled.");
            places.place("Kabul").isUsed(PlaceUse.METONYMIC);
            places.place("Islamabad").isUsed(PlaceUse.METONYMIC);
        }

        @Test
        void whereSomethingHappensIsThePlaceItself() {
            read("Two men were hurt in Kabul.").place("Kabul").isUsed(PlaceUse.LITERAL);
            read("The convoy drove from Quetta to Chaman.").place("Quetta").isUsed(PlaceUse.LITERAL);
        }

        @Test
        void aNameBeforeANounIsAModifier() {
            read("The Quetta hospital took in the wounded.").place("Quetta").isUsed(PlaceUse.MODIFIER);
        }

        @Test
        void aCountrysMinistryIsItsGovernment() {
            read("Pakistan's foreign ministry summoned the envoy.")
                    .place("Pakistan")
                    .isUsed(PlaceUse.METONYMIC);
        }
    }
}
