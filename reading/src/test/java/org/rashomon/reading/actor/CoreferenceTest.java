// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import static org.rashomon.model.ActorKind.PERSON;
import static org.rashomon.model.ActorKind.STATE;
import static org.rashomon.model.Sector.GOV;
import static org.rashomon.model.Sector.MIL;
import static org.rashomon.reading.actor.Actors.read;

import org.junit.jupiter.api.Test;

/** Whom words mean that point back, or that name an office without its state. */
class CoreferenceTest {
    @Test
    void anOfficeBelongsToTheStateInFocus() {
        read("Pakistan defended its strikes. The Foreign Office called them lawful.")
                .mention("The Foreign Office")
                .isOf("PAK")
                .isIn(GOV)
                .isNamed("Foreign Office of Pakistan")
                .isResolvedBy("the state in focus");
    }

    @Test
    void anOfficeIsNotTheStateThatItAccuses() {
        read("Fighting went on for days. The military has accused Kabul of treachery.")
                .mention("The military")
                .isOfNoKnownSide();
    }

    @Test
    void whoseMilitaryIsToldOfIsLeftOpen() {
        read("Kabul said the military had bombed a clinic.")
                .mention("the military")
                .isOfNoKnownSide()
                .isIn(MIL);
        read("The governor said Pakistan had broken the truce.")
                .mention("The governor")
                .isOfNoKnownSide();
    }

    @Test
    void anOfficeKeepsItsStateThroughTheReport() {
        read("The Afghan Foreign Ministry protested. Pakistan was silent. The Foreign Ministry summoned the envoy.")
                .mention("The Foreign Ministry")
                .isOf("AFG")
                .isResolvedBy("the same office as in 'The Afghan Foreign Ministry'");
    }

    @Test
    void anArmyOfAnUnknownNameIsNotGivenToTheStateInFocus() {
        read("Pakistan protested. Later the Ruritanian army withdrew.")
                .mention("the Ruritanian army")
                .isOfNoKnownSide();
    }

    @Test
    void aNamedPresidentIsNotTheOneBefore() {
        read("The Afghan president resigned. Later President Jan Kamal spoke.")
                .mention("President Jan Kamal")
                .isNamed("Jan Kamal");
    }

    @Test
    void twoLeadersAreNotOneSide() {
        read("Pakistan praised the talks. It said the two leaders agreed.")
                .mention("the two leaders")
                .isOfNoKnownSide();
    }

    @Test
    void officialsWithANumberAreNobodyToldOfBefore() {
        read("Pakistan protested. Two officials were injured.")
                .mention("officials")
                .isOfNoKnownSide();
    }

    @Test
    void aLastNameIsThePersonNamedInFull() {
        read("Afghan spokesman Jan Kamal rejected the report. Kamal said it was false.")
                .mention("Kamal")
                .isNamed("Jan Kamal")
                .isOf("AFG")
                .isA(PERSON)
                .isResolvedBy("named in full before");
    }

    @Test
    void twoPersonsOfOneLastNameAreNotMixedUp() {
        read("Afghan spokesman Jan Kamal met Pakistani spokesman Omar Kamal. Kamal smiled.")
                .mention("Kamal")
                .isAmbiguousBetween("AFG", "PAK");
    }

    @Test
    void theSpokespersonIsTheLastOne() {
        read("Pakistani spokesperson Sana Jamil briefed reporters. The spokesperson warned of more strikes. She took no questions.")
                .mention("The spokesperson")
                .isNamed("Sana Jamil")
                .isOf("PAK");
    }

    @Test
    void thePronounOfAPersonIsTheLastSpeaker() {
        Actors actors = read("Pakistani minister Sana Jamil praised the army. She said her country wanted peace.");
        actors.mention("She").isNamed("Sana Jamil").isOf("PAK");
        actors.mention("her country").isOf("PAK").isA(STATE);
    }

    @Test
    void itIsTheLastSubject() {
        Actors actors = read("The Afghan army said it would answer. It gave no details.");
        actors.mention("it").isOf("AFG").isIn(MIL);
        actors.mention("It").isOf("AFG").isIn(MIL);
    }

    @Test
    void theObjectOfAClauseIsNotItsSubject() {
        read("The border is old. Afghanistan refused to recognise it.")
                .mention("it")
                .isUnresolved();
    }

    @Test
    void aClauseThatComesFirstPointsAhead() {
        read("To reach its goals, Pakistan closed the border.").mention("its").isOf("PAK");
    }

    @Test
    void whoOwnsSecurityForcesIsAState() {
        read("Pakistan said the TTP attacked its security forces.")
                .mention("its security forces")
                .isOf("PAK")
                .isIn(MIL);
    }

    @Test
    void theyAreTheLastGroup() {
        read("Afghan officials denied the report. They said it was invented.")
                .mention("They")
                .isOf("AFG");
    }

    @Test
    void theGroupIsTheOneNamedLast() {
        read("Pakistan accuses Kabul of sheltering the TTP. The group denied it.")
                .mention("The group")
                .isOf("TTP");
    }

    @Test
    void theCountryIsTheStateNamedLast() {
        read("The minister praised Pakistan, saying the country wanted peace.")
                .mention("the country")
                .isOf("PAK");
    }

    @Test
    void bothSidesAreBothStates() {
        Actors actors =
                read("Pakistan and Afghanistan agreed to a truce. Both sides broke it. The two countries then met.");
        actors.mention("Both sides").isAmbiguousBetween("AFG", "PAK");
        actors.mention("The two countries").isAmbiguousBetween("AFG", "PAK");
    }

    @Test
    void itSaidOfAThingPointsToNoActor() {
        read("Police closed the road. It was the third attack this week.")
                .mention("It")
                .isUnresolved();
    }

    @Test
    void weAreThoseForWhomTheSpeakerSpeaks() {
        read("\"Our forces are ready,\" Pakistani minister Sana Jamil said.")
                .mention("Our forces")
                .isOf("PAK")
                .isIn(MIL);
    }

    @Test
    void aPronounWithoutAntecedentStaysOpen() {
        read("They left at dawn.").mention("They").isUnresolved();
    }
}
