// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import org.junit.jupiter.api.Test;
import org.rashomon.model.EventType;

/** Who did it to whom, through the whole reader. */
class RolesTest {
    @Test
    void helicoptersActForTheirSide() {
        ReadingHarness.read("Ethiopian army helicopters attacked a convoy near Gondar on Monday.")
                .event(EventType.AIR_STRIKE)
                .isInitiatedByParty("ETH");
    }

    @Test
    void anAttackThatKillsIsNobody() {
        ReadingHarness.read("An Ethiopian army attack killed two drivers near Gondar on Monday.")
                .event(EventType.ARMED_ATTACK)
                .isInitiatedBy("army")
                .isNotInitiatedBy("attack");
    }

    @Test
    void whoKilledAlsoAbducted() {
        ReadingHarness.read("Three farmers were abducted, beaten and killed by soldiers near Gondar.")
                .event(EventType.ARMED_ATTACK)
                .isInitiatedBy("soldiers");
    }

    @Test
    void whomOneClashedWithOneAttacked() {
        ReadingHarness.read("Tribesmen attacked and clashed with rebel forces east of the town.")
                .event(EventType.ARMED_CLASH)
                .isInitiatedBy("Tribesmen")
                .hits("rebel forces");
    }

    @Test
    void fightingThatBreaksOutHasTwoSides() {
        ReadingHarness.read("Fighting broke out between soldiers and a militia in several villages.")
                .event(EventType.ARMED_CLASH)
                .isInitiatedBy("soldiers")
                .hits("militia");
    }

    @Test
    void aJointForceIsThoseWhoJoinedIt() {
        ReadingHarness.read("A joint force of rebels and villagers attacked the troops in the valley.")
                .event(EventType.ARMED_ATTACK)
                .isInitiatedBy("rebels")
                .isInitiatedBy("villagers");
    }

    @Test
    void oneOfTheHousesIsAHouse() {
        ReadingHarness.read("Jets struck one of the houses in the valley on Monday.")
                .event(EventType.AIR_STRIKE)
                .hits("houses");
    }

    @Test
    void whoIsOnBoardIsHit() {
        ReadingHarness.read("Gunmen attacked a bus carrying soldiers near Gondar.")
                .event(EventType.ARMED_ATTACK)
                .hits("bus")
                .hits("soldiers");
    }

    @Test
    void aMeasureFallsOnThoseItIsAbout() {
        ReadingHarness.read("Fiji lifted a ban on imports from Tonga on Monday.")
                .event(EventType.OTHER)
                .isInitiatedByParty("FJI")
                .hitsParty("TON");
    }

    @Test
    void aProtestIsAgainstWhomItDemandsSomethingOf() {
        ReadingHarness.read("Teachers blocked a road in Suva on Monday to demand a rise from the ministry.")
                .event(EventType.PROTEST)
                .isInitiatedBy("Teachers")
                .hits("ministry");
    }

    @Test
    void aProtestOverALawIsAgainstWhoeverMadeIt() {
        ReadingHarness.read("Nurses began a hunger strike in Suva over a bill of the health minister.")
                .event(EventType.PROTEST)
                .hits("health minister");
    }

    @Test
    void aRocketOfASideIsTheSides() {
        ReadingHarness.read("An Ethiopian rocket targeted a camp near Gondar on Monday.")
                .event(EventType.SHELLING)
                .isInitiatedByParty("ETH");
    }

    @Test
    void forcesThatArePostedSomewhereStillAct() {
        ReadingHarness.read(
                        "On 2 May 2024, Ethiopian troops stationed by the river opened fire towards farms near Gondar.")
                .event(EventType.ARMED_ATTACK)
                .isInitiatedByParty("ETH");
    }

    @Test
    void aShortNameInCapitalsIsASide() {
        ReadingHarness.read("On Monday a clash broke out between the army and the RKV near Gondar.")
                .event(EventType.ARMED_CLASH)
                .hits("RKV");
        ReadingHarness.read("On Monday IS militants attacked a market near Mosul.")
                .event(EventType.ARMED_ATTACK)
                .isInitiatedByParty("IS");
    }

    @Test
    void anExplosiveIsNobodyThoughInCapitals() {
        ReadingHarness.read("On Monday an IED near the bridge killed two drivers in Mosul.")
                .event(EventType.BOMBING)
                .isNotInitiatedBy("IED");
    }

    @Test
    void peopleNamedInTheWordsOfADeedAreHit() {
        ReadingHarness.read("Uganda banned opposition candidates from the vote on Monday.")
                .event(EventType.OTHER)
                .hits("opposition candidates");
    }

    @Test
    void whatIsSetOnFireStandsBetweenTheWords() {
        ReadingHarness.read("On Monday, soldiers set seven houses on fire near Gondar.")
                .event(EventType.PROPERTY_DESTRUCTION)
                .isInitiatedBy("soldiers")
                .hits("houses");
    }

    @Test
    void demonstratorsAreOfTheCountryWhoseGovernmentTheyFace() {
        ReadingHarness.read("On Monday, demonstrators in Lima blocked a road against the cabinet.")
                .event(EventType.PROTEST)
                .isInitiatedByParty("PER");
    }
}
