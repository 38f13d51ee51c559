// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.model.ActorKind.GROUP;
import static org.rashomon.model.ActorKind.ORGANISATION;
import static org.rashomon.model.ActorKind.PERSON;
import static org.rashomon.model.ActorKind.STATE;
import static org.rashomon.model.ActorKind.THING;
import static org.rashomon.model.Sector.COP;
import static org.rashomon.model.Sector.CVL;
import static org.rashomon.model.Sector.GOV;
import static org.rashomon.model.Sector.IGO;
import static org.rashomon.model.Sector.MIL;
import static org.rashomon.model.Sector.REB;
import static org.rashomon.model.Sector.REL;
import static org.rashomon.model.Sector.UAF;
import static org.rashomon.reading.actor.Actors.read;
import static org.rashomon.reading.actor.Actors.readOn;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whom the words of one phrase mean. */
class ActorReaderTest {
    @Test
    void aCapitalStandsForItsGovernment() {
        read("Islamabad rejected the charge.")
                .mention("Islamabad")
                .isOf("PAK")
                .isIn(GOV)
                .isA(STATE)
                .isNamed("Pakistan");
    }

    @Test
    void theGovernmentOfTheTalibanAndThePakistaniTalibanAreTwoSides() {
        Actors actors = read("The Taliban government said it does not shelter the Pakistani Taliban.");
        actors.mention("The Taliban government").isOf("AFG").isIn(GOV).isA(ORGANISATION);
        actors.mention("the Pakistani Taliban").isOf("TTP").isIn(REB);
    }

    @Test
    void anEpithetTellsTheGroupOnlyBeforeItsPeople() {
        read("Troops captured a Haqqani leader.")
                .mention("a Haqqani leader")
                .isOf("HQN")
                .isIn(REB);
        read("Jan Haqqani opened a shop.").mention("Jan Haqqani").isOfNoKnownSide();
    }

    @Test
    void everySpellingOfTheTtpIsTheTtp() {
        for (String name : new String[] {
            "Tehrik-e-Taliban Pakistan",
            "Tehreek-i-Taliban Pakistan",
            "Tahrik-i-Taliban",
            "Pakistani Taliban",
            "Fitna-al-Khawarij",
            "TTP"
        }) {
            read("The army blamed the " + name + " for the raid.")
                    .mention("the " + name)
                    .isOf("TTP")
                    .isIn(REB);
        }
    }

    @Test
    void aNameThatASideGivesIsKeptAsWorded() {
        read("Troops fought Fitna al Khawarij near the town.")
                .mention("Fitna al Khawarij")
                .isOf("TTP")
                .isNamed("Tehrik-e-Taliban Pakistan");
    }

    @Test
    void theTalibanOfTwentyElevenAreNoGovernment() {
        readOn(LocalDate.of(2011, 5, 1), "The Taliban attacked a convoy.")
                .mention("The Taliban")
                .isOf("TALIBAN")
                .isIn(REB);
        readOn(LocalDate.of(2025, 5, 1), "The Taliban rejected the report.")
                .mention("The Taliban")
                .isOf("AFG")
                .isIn(GOV);
    }

    @Test
    void aNameOfTheTheatreHoldsInTheTheatre() {
        read("Daesh attacked a mosque in Afghanistan.").mention("Daesh").isOf("ISKP");
        read("Daesh attacked a mosque in Syria.").mention("Daesh").isOf("IS");
    }

    @Test
    void whatASideOwnsFightsForIt() {
        read("Kabul said that its fighters had left the ridge.")
                .mention("its fighters")
                .isOf("AFG")
                .isIn(MIL);
    }

    @Test
    void aNameKeepsItsParticles() {
        read("Pakistani spokesman Omar al-Harbi rejected it.")
                .mention("Pakistani spokesman Omar al-Harbi")
                .isNamed("Omar al-Harbi");
    }

    @Test
    void aNationalityTellsTheSideOfABody() {
        Actors actors = read("Afghan officials said Pakistani forces shelled their posts.");
        actors.mention("Afghan officials").isOf("AFG").isIn(GOV).isA(GROUP);
        actors.mention("Pakistani forces").isOf("PAK").isIn(MIL).isResolvedBy("modifier");
    }

    @Test
    void aPossessorTellsTheSideOfAThing() {
        Actors actors = read("Fighters overran Pakistani forces' posts and Pakistan's checkpoints.");
        actors.mention("Pakistani forces' posts").isOf("PAK").isIn(MIL).isA(THING);
        actors.mention("Pakistan's checkpoints").isOf("PAK").isA(THING);
    }

    @Test
    void militantsOfANationAreNotItsSide() {
        read("Pakistani militants crossed the river.")
                .mention("Pakistani militants")
                .isOfNoKnownSide()
                .isIn(UAF);
    }

    @Test
    void whatIsOnlyLinkedToASideIsNotThatSide() {
        Actors actors = read("Soldiers killed six Taliban-linked fighters.");
        actors.mention("Taliban-linked fighters").isOfNoKnownSide().isIn(UAF);
        actors.mention("Taliban").isOf("AFG");
    }

    @Test
    void aTownIsNotTheSideThatHoldsIt() {
        read("Jets bombed rebel-held towns.").mention("rebel-held towns").isInNoSector();
        read("Jets bombed Taliban-held areas.").mention("Taliban-held areas").isOfNoKnownSide();
    }

    @Test
    void anExpertOnAStateDoesNotSpeakForIt() {
        read("Afghanistan affairs expert Jan Kamal urged talks.")
                .mention("Afghanistan affairs expert Jan Kamal")
                .isOfNoKnownSide()
                .isA(PERSON)
                .isNamed("Jan Kamal");
    }

    @Test
    void numbersStayOutOfTheWords() {
        Actors actors = read("At least 10 armed insurgents and more than 20 Afghan civilians were killed.");
        actors.mention("armed insurgents").isIn(UAF).isA(GROUP);
        actors.mention("Afghan civilians").isOf("AFG").isIn(CVL);
    }

    @Test
    void dozensOfPeopleAreThePeople() {
        assertThat(read("Dozens of villagers fled.").words()).containsExactly("villagers");
    }

    @Test
    void titlesBelongToThePerson() {
        read("Foreign Office spokesperson Sana Jamil told reporters in Islamabad that Pakistan would respond.")
                .mention("Foreign Office spokesperson Sana Jamil")
                .isA(PERSON)
                .isNamed("Sana Jamil")
                .isIn(GOV);
    }

    @Test
    void anUnknownMinisterHasTheSideOfHisTitle() {
        read("Pakistani Information Minister Sana Jamil confirmed the strike.")
                .mention("Pakistani Information Minister Sana Jamil")
                .isOf("PAK")
                .isIn(GOV)
                .isNamed("Sana Jamil");
    }

    @Test
    void anAppositionTellsWhoAPersonIs() {
        Actors actors = read("Jan Kamal, an Afghan military spokesman, rejected the claim.");
        actors.mention("Jan Kamal").isOf("AFG").isIn(MIL).isA(PERSON);
    }

    @Test
    void aPostInAppositionGetsTheName() {
        Actors actors = read("Afghanistan's chief spokesman, Jan Kamal, rejected the claim.");
        actors.mention("Jan Kamal").isOf("AFG").isIn(GOV).isA(PERSON);
        actors.mention("Afghanistan's chief spokesman").isNamed("Jan Kamal");
    }

    @Test
    void anAttachmentTiesABodyToItsState() {
        Actors actors = read("Officials in Kabul and the interim government in Afghanistan denied it.");
        actors.mention("Officials").isOf("AFG").isIn(GOV).isResolvedBy("'in' Afghanistan");
        actors.mention("the interim government").isOf("AFG").isIn(GOV);
    }

    @Test
    void peopleInACityAreNotItsGovernment() {
        read("Residents in Kabul fled.").mention("Residents").isOfNoKnownSide().isIn(CVL);
    }

    @Test
    void troopsAndEnvoysInAStateAreNotItsOwn() {
        Actors actors = read("Troops in Afghanistan guarded the embassy in Kabul.");
        actors.mention("Troops").isOfNoKnownSide();
        actors.mention("the embassy").isOfNoKnownSide();
    }

    @Test
    void fightersOfAGroupAreItsOwn() {
        Actors actors = read(
                "Gunmen from Boko Haram and militants belonging to the TTP were arrested. Residents of Kabul fled.");
        actors.mention("Gunmen").isOf("BOKO-HARAM").isIn(REB);
        actors.mention("militants").isOf("TTP").isIn(REB);
        actors.mention("Residents").isOfNoKnownSide();
    }

    @Test
    void aBodyThatNoPackKnowsHasItsName() {
        Actors actors = read("The rebel National Harvest Front (NHF) left the town. The NHF gave no reason.");
        actors.mention("The NHF").isNamed("National Harvest Front").isA(ORGANISATION);
    }

    @Test
    void peopleOfOneNationWithinAnotherAreNobodysSide() {
        read("Bosnian Serbs left the town.").mention("Bosnian Serbs").isOfNoKnownSide();
    }

    @Test
    void thingsHaveMentionsToo() {
        Actors actors = read("A drone hit a religious seminary and a police training school.");
        actors.mention("a religious seminary").isA(THING).isIn(REL);
        actors.mention("a police training school").isA(THING).isIn(COP);
    }

    @Test
    void bodiesOfTheWorldAreTheirOwnSide() {
        Actors actors = read("UN officials met the International Committee of the Red Cross.");
        actors.mention("UN officials").isOf("UN").isIn(IGO).isA(GROUP);
        actors.mention("the International Committee of the Red Cross").isOf("ICRC");
    }

    @Test
    void smallWordsAreNoStates() {
        assertThat(read("He told us who is to blame, and it was not us.").words())
                .doesNotContain("us", "who", "is");
    }

    @Test
    void anAdjectiveIsNoOfficer() {
        assertThat(read("A major attack caused general alarm.").words()).isEmpty();
    }

    @Test
    void aSharedNameIsNotGuessed() {
        read("Korea fired a missile.").mention("Korea").isAmbiguousBetween("KOR", "PRK");
    }

    @Test
    void troopsOfTwoStatesAreNotGivenToOne() {
        read("Indian and Pakistani troops exchanged fire.")
                .mention("Indian and Pakistani troops")
                .isAmbiguousBetween("IND", "PAK");
    }

    @Test
    void aRelativePronounIsItsAntecedent() {
        assertThat(read("The militants who attacked the post fled.").words()).contains("The militants");
    }
}
