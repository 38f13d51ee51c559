// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.model.Harm.INJURED;
import static org.rashomon.model.Harm.KILLED;

import org.junit.jupiter.api.Test;
import org.rashomon.model.EventType;
import org.rashomon.model.PlaceBasis;
import org.rashomon.model.Quantity;

/** What local reports tell in their own way: who was shot, where the police of a town look into it. */
class LocalReportTest {
    @Test
    void whoIsShotIsHurt() {
        ReadingHarness.read("Three ferrymen were shot at a fair in Lahore.")
                .event(EventType.ARMED_ATTACK)
                .hits("ferrymen")
                .hasFigures(1)
                .hasFigure(INJURED, "ferrymen", new Quantity.Exactly(3));
    }

    @Test
    void whoIsShotDeadIsNotHurt() {
        ReadingHarness.read("Three ferrymen were shot and killed in Lahore.")
                .event(EventType.ARMED_ATTACK)
                .hasFigures(1)
                .hasFigure(KILLED, "ferrymen", new Quantity.Exactly(3));
    }

    @Test
    void whoIsFatallyShotIsKilled() {
        ReadingHarness.read("A ferryman was fatally shot in Lahore.")
                .event(EventType.KILLING)
                .hasFigures(1)
                .hasFigure(KILLED, "ferryman", new Quantity.Exactly(1));
    }

    @Test
    void whoOfThoseShotDiedLaterIsNotCountedAsHurt() {
        ReadingHarness.read("A ferryman was shot in Lahore. He died at the hospital.")
                .event(EventType.ARMED_ATTACK)
                .hasFigures(0);
    }

    @Test
    void othersThanTheDeadAreHurt() {
        ReadingHarness.read("A ferryman was killed in Lahore. Three other men were shot.")
                .event(EventType.ARMED_ATTACK)
                .hasFigure(INJURED, "other men", new Quantity.Exactly(3));
    }

    @Test
    void theOneWhoIsShotIsOne() {
        ReadingHarness.read("The ferryman was shot in the leg in Lahore.")
                .event(EventType.ARMED_ATTACK)
                .hasFigures(1);
    }

    @Test
    void woundsAreSufferedByTheHurt() {
        ReadingHarness.read("Two ferrymen suffered gunshot wounds in Lahore.")
                .event(EventType.ARMED_ATTACK)
                .hasFigure(INJURED, "ferrymen", new Quantity.Exactly(2));
    }

    @Test
    void allWhoAreFoundDeadAreCounted() {
        ReadingHarness.read("Two boys and a ferryman were found dead in Lahore.")
                .event(EventType.KILLING)
                .hasFigures(2)
                .hasFigure(KILLED, "boys", new Quantity.Exactly(2));
    }

    @Test
    void policeOfATownLookIntoDeedsThere() {
        ReadingHarness.read("Lahore police said that two ferrymen were shot on Monday.")
                .event(EventType.ARMED_ATTACK)
                .isAt("Lahore", PlaceBasis.DOCUMENT);
    }

    @Test
    void policeOfTwoDivisionsTellNoPlace() {
        ReadingHarness.read("Lahore police and Kabul police said that two ferrymen were shot on Monday.")
                .event(EventType.ARMED_ATTACK)
                .isNotAt("Lahore");
    }

    @Test
    void aPlaceThatIsToldGoesBeforeTheGroundOfThePolice() {
        ReadingHarness.read("Lahore police said that two ferrymen were shot in Multan on Monday.")
                .event(EventType.ARMED_ATTACK)
                .isAt("Multan")
                .isNotAt("Lahore");
    }

    @Test
    void whereTheHurtAreTreatedIsNotWhereTheyWereHurt() {
        ReadingHarness.read("A ferryman was flown to a hospital in Lahore on Monday. Gunmen had attacked him.")
                .event(EventType.ARMED_ATTACK)
                .isNotAt("Lahore");
    }

    @Test
    void houseNumbersAreNoYears() {
        assertThat(ReadingHarness.read("Gunmen shot two ferrymen in the 1800 block of a street in Lahore.")
                        .reading()
                        .times())
                .isEmpty();
    }

    @Test
    void twoWhoShareAnArticleAreTwo() {
        ReadingHarness.read("A boy and girl were shot in Lahore on Sunday.")
                .event(EventType.ARMED_ATTACK)
                .hasFigures(1)
                .hasFigure(INJURED, "boy and girl", new Quantity.Exactly(2));
    }

    @Test
    void somebodyToldByHisAgeIsOne() {
        ReadingHarness.read("A 17-year-old was shot in Lahore on Sunday.")
                .event(EventType.ARMED_ATTACK)
                .hasFigure(INJURED, "17-year-old", new Quantity.Exactly(1));
    }

    @Test
    void whoIsTakenToHospitalAfterViolenceIsHurtThere() {
        ReadingHarness.read(
                        "Gunmen shot at a bus in Lahore on Sunday. Two passengers were taken to a hospital in Multan.")
                .event(EventType.ARMED_ATTACK, "taken")
                .hasFigure(INJURED, "passengers", new Quantity.Exactly(2))
                .isAt("Lahore")
                .isNotAt("Multan");
    }
}
