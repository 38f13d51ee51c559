// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import org.junit.jupiter.api.Test;
import org.rashomon.model.SpeechAct;

/** Who says what, through the whole reader. */
class StatementTest {
    @Test
    void denialIsAClaimOfItsOwn() {
        ReadingHarness.read("Chad said Sudanese jets had bombed a market. Sudan denied the charge.")
                .hasStatements(2)
                .claim(1)
                .isAttributedTo("Sudan")
                .does(SpeechAct.DENIES);
    }

    @Test
    void attributionInsideAnAttributionGivesTwoClaims() {
        ReadingAssert reading =
                ReadingHarness.read("Petrova added that Georgia has argued that the rebels use the valley as a base.");
        reading.hasStatements(2);
        reading.claim(0).isAttributedTo("Petrova").says("Georgia has argued");
        reading.claim(1).isAttributedTo("Georgia").isRelayedBy("Petrova").says("the rebels use the valley");
    }

    @Test
    void quotationRunsOnOverSentences() {
        ReadingHarness.read("“The pass is closed,” the colonel said. “Nobody will cross it before the spring comes.”")
                .hasStatements(1)
                .statement()
                .says("The pass is closed")
                .says("before the spring");
    }

    @Test
    void whatWasNotSaidIsNoClaim() {
        ReadingHarness.read("The ministry did not say how many trucks were lost.")
                .hasStatements(0);
    }

    @Test
    void accusationNamesTheAccused() {
        ReadingHarness.read("Sudan accused Chad of arming the rebels.")
                .statement()
                .does(SpeechAct.ACCUSES)
                .accuses("TCD");
    }

    @Test
    void promiseToHitBackIsAThreat() {
        ReadingHarness.read("Ethiopia's government said it would retaliate against the rebels.")
                .statement()
                .does(SpeechAct.THREATENS);
    }

    @Test
    void whoSaysThatHisOwnSideDidNotStrikeDenies() {
        ReadingHarness.read("Russia said that Russian planes had not attacked the town.")
                .statement()
                .does(SpeechAct.DENIES);
    }

    @Test
    void tagOfAQuotationNamesItsSpeaker() {
        ReadingHarness.read("“Who closed the pass?” the colonel asked. “They have no right to it.”")
                .hasStatements(1)
                .statement()
                .isAttributedTo("the colonel")
                .says("Who closed the pass")
                .says("They have no right");
    }

    @Test
    void whoOpenedTheSentenceGoesOnToSpeak() {
        ReadingAssert reading =
                ReadingHarness.read("Chad denied that it had crossed the border, accusing Sudan of arming the rebels.");
        reading.hasStatements(2);
        reading.claim(1).isAttributedTo("Chad").does(SpeechAct.ACCUSES).accuses("SDN");
    }

    @Test
    void accordingToTakesTheRestOfItsSentence() {
        ReadingHarness.read("According to the Red Cross, two ambulances were hit.")
                .statement()
                .isAttributedTo("the Red Cross")
                .says("two ambulances were hit");
    }

    @Test
    void headingsAreNotRead() {
        ReadingHarness.read("Minister Denies Everything\n\nThe minister said the bridge was open on Monday.")
                .hasStatements(1);
    }

    @Test
    void whoDoesNotBelieveItDenies() {
        ReadingHarness.read("The governor does not believe that the dam was mined.")
                .hasStatements(1)
                .statement()
                .isAttributedTo("The governor")
                .does(SpeechAct.DENIES)
                .says("the dam was mined");
    }

    @Test
    void whoIsAccusedStandsInTheContent() {
        ReadingHarness.read("Sudan accused Chad of arming the rebels.")
                .statement()
                .says("Chad of arming the rebels");
    }

    @Test
    void straightMarkClosesACurlyOne() {
        ReadingHarness.read("“The pass is closed and nobody will cross it,\" the colonel said.")
                .hasStatements(1)
                .statement()
                .isAttributedTo("the colonel")
                .says("nobody will cross it");
    }

    @Test
    void whatIsToldInAQuotationOfNobodyIsNotTheReportsTelling() {
        ReadingHarness.read("A banner hung from the bridge. “The minister says that we are thieves and liars.”")
                .hasStatements(0);
    }

    @Test
    void whatIsReportedlySoIsNoWordOfTheOutlet() {
        ReadingHarness.read("Nine villagers were reportedly killed in the shelling.")
                .statement()
                .isBySomebodyUntold()
                .does(SpeechAct.ASSERTS)
                .isSaidBy("reportedly");
    }

    @Test
    void whoIsBelievedIsBelievedBySomebody() {
        ReadingHarness.read("The rebels are believed to have fled to Chad.")
                .statement()
                .isBySomebodyUntold()
                .isSaidBy("are believed")
                .says("The rebels | to have fled to Chad");
    }

    @Test
    void anAccusationWithoutAnAccuserNamesTheAccused() {
        ReadingHarness.read("Sudan has been accused of arming the rebels.")
                .statement()
                .isBySomebodyUntold()
                .does(SpeechAct.ACCUSES)
                .accuses("SDN");
    }

    @Test
    void whatIsReportedIsInItsClause() {
        ReadingHarness.read("It was reported that six miners had died.")
                .statement()
                .isBySomebodyUntold()
                .says("that six miners had died");
    }

    @Test
    void claimsOfNobodyAreNobodys() {
        ReadingHarness.read("Amid allegations that guards had beaten prisoners, the warden resigned.")
                .statement()
                .isBySomebodyUntold()
                .does(SpeechAct.ACCUSES)
                .says("that guards had beaten prisoners");
    }

    @Test
    void whoeverAccusesIsTold() {
        ReadingHarness.read("Sudan was accused by Chad of arming the rebels.")
                .statement()
                .isAttributedTo("Chad");
    }

    @Test
    void theDoubtOfASpeakerIsHisOwn() {
        ReadingAssert reading = ReadingHarness.read("The mayor said that nine villagers were reportedly killed.");
        reading.statement().isAttributedTo("The mayor");
        reading.hasStatements(1);
    }

    @Test
    void nobodysDeedIsNoClaim() {
        ReadingHarness.read("No group has claimed responsibility for the blast.")
                .hasStatements(0);
    }

    @Test
    void theBodyThatSpokeLastGoesOn() {
        ReadingHarness.read(
                        "The fire killed six sailors, the Ministry of Defence of Chad said. The highest toll was in the port, it said.")
                .claim(1)
                .isAttributedTo("it")
                .isOfParty("TCD");
    }

    @Test
    void whatIsSaidInTwoVerbsIsSaidWhole() {
        ReadingHarness.read("Local radio said a mine explosion killed four farmers and injured six children.")
                .hasStatements(1)
                .statement()
                .says("injured six children");
    }

    @Test
    void theBodyAReportGoesByGoesOn() {
        ReadingHarness.read(
                        "Six sailors died, according to the Ministry of Defence of Chad. Four were also injured, it said.")
                .claim(1)
                .isOfParty("TCD");
    }

    @Test
    void whoIsSaidToHelpAnArmedGroupIsAccused() {
        ReadingHarness.read("Chad said that the rebels receive weapons and support from Sudan.")
                .statement()
                .does(SpeechAct.ACCUSES)
                .accuses("SDN");
    }

    @Test
    void thePowerToCondemnIsNoCondemnation() {
        ReadingHarness.read("A captain has the power to condemn a ship.").hasStatements(0);
    }

    @Test
    void whoIsSaidToBeBehindADeedIsAccused() {
        ReadingHarness.read("The colonel said that Sudan was behind the raid.")
                .statement()
                .does(SpeechAct.ACCUSES)
                .accuses("SDN");
    }

    @Test
    void whoeverIsNotSaidToBeBehindItIsNotAccused() {
        ReadingHarness.read("The colonel said that Sudan was not behind the raid.")
                .statement()
                .does(SpeechAct.ASSERTS);
    }

    @Test
    void aResponseAtATimeOfOnesChoosingIsAThreat() {
        ReadingHarness.read("“We will respond at the time of our choosing,” Chad's army said.")
                .statement()
                .does(SpeechAct.THREATENS);
    }

    @Test
    void whoSaysThatHeIsNotShelteringRebelsDenies() {
        ReadingHarness.read("Chad said it was not sheltering the rebels.")
                .statement()
                .does(SpeechAct.DENIES);
    }

    @Test
    void whatIsInSomebodysWordsIsHis() {
        ReadingHarness.read("In the words of the colonel, the valley was a trap.")
                .hasStatements(1)
                .statement()
                .isAttributedTo("the colonel")
                .isSaidBy("In the words of")
                .says("the valley was a trap");
    }
}
