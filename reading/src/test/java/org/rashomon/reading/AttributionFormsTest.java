// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import static org.rashomon.reading.ReadingHarness.read;

import org.junit.jupiter.api.Test;
import org.rashomon.model.Harm;
import org.rashomon.model.Quantity;

/** The forms in which speech stands beside its speaker, and where what is said begins and ends. */
class AttributionFormsTest {
    @Test
    void tagAfterAClauseTakesItWhole() {
        read("The bridge was rebuilt by villagers, two engineers said on Monday.")
                .statement()
                .isAttributedTo("two engineers")
                .says("The bridge was rebuilt by villagers");
    }

    @Test
    void tagInsideAClauseTakesBothSides() {
        read("The governor, aides say, has left the capital.")
                .statement()
                .isAttributedTo("aides")
                .says("The governor")
                .says("has left the capital");
    }

    @Test
    void whoIsQuotedGoesOnPastAnAside() {
        read("“We will stay,” the abbot said, recalling the flood of March. “Nobody will drive us out of this valley.”")
                .claim(0)
                .isAttributedTo("the abbot")
                .says("We will stay")
                .says("drive us out");
    }

    @Test
    void quotationWithoutAVerbIsSpeech() {
        read("“Nobody,” the abbot said.").statement().says("Nobody");
    }

    @Test
    void titleInQuotationMarksIsNotWhatIsSaid() {
        read("Her poem “Leave the Valley” moved readers, the editor said.")
                .statement()
                .says("Her poem “Leave the Valley” moved readers");
    }

    @Test
    void hearerIsNoPartOfWhatIsSaid() {
        read("The pianist told the newspaper he was ill.").statement().doesNotSay("newspaper");
    }

    @Test
    void circumstancesStandBeforeWhatIsSaid() {
        read("The envoy said before the meeting that the truce would hold.")
                .statement()
                .says("that the truce would hold")
                .doesNotSay("meeting");
    }

    @Test
    void somebodyElsesWordsEndWhatIsSaid() {
        ReadingAssert reading = read("Traders said the pass was open, while shepherds said it was closed.");
        reading.hasStatements(2);
        reading.claim(0).isAttributedTo("Traders").doesNotSay("shepherds");
        reading.claim(1).isAttributedTo("shepherds").says("it was closed");
    }

    @Test
    void whatTheSpeakerDoesNextIsNoPartOfAPhrase() {
        read("The president mocked his rivals, closed the gate and went home.")
                .statement()
                .says("his rivals")
                .doesNotSay("gate");
    }

    @Test
    void quantityBelongsToTheSpeaker() {
        read("Some of the villagers said the well was dry.").statement().isAttributedTo("Some of the villagers");
    }

    @Test
    void speakersJoinedSpeakTogether() {
        read("Miners and farmers said the road was closed.").statement().isAttributedTo("Miners and farmers");
    }

    @Test
    void whoIssuesAStatementSpeaks() {
        read("The bishop issued a statement saying the convent was empty.")
                .statement()
                .isAttributedTo("The bishop");
    }

    @Test
    void whoSpokeBeforeTheMainClauseIsItsSubject() {
        read("After blaming the rebels for the fire, the governor closed the road.")
                .statement()
                .isAttributedTo("the governor");
    }

    @Test
    void pronounStandsForWhatIsOpposed() {
        read("The ministry presented a plan which the farmers oppose.")
                .statement()
                .isAttributedTo("the farmers")
                .says("which");
    }

    @Test
    void reportOfThisYearIsNoVerb() {
        read("A Red Cross report this spring noted that the wells were dry.")
                .hasStatements(1)
                .statement()
                .isAttributedTo("A Red Cross report")
                .says("the wells were dry");
    }

    @Test
    void questionBeginsWithItsWord() {
        read("The judge asked the mayor whether the well was dry.")
                .statement()
                .isAttributedTo("The judge")
                .says("whether the well was dry")
                .doesNotSay("mayor");
    }

    @Test
    void colonOpensWhatIsSaidWithoutMarks() {
        read("The abbot added: It was the coldest winter of his life.")
                .statement()
                .isAttributedTo("The abbot")
                .says("It was the coldest winter");
    }

    @Test
    void colonAtTheEndOfAParagraphLeadsIntoTheNext() {
        read("The ministry said in a statement:\n\n“The post was taken at dawn. Nobody was hurt.”\n\nThe town was calm.")
                .statement()
                .isAttributedTo("The ministry")
                .says("The post was taken at dawn. Nobody was hurt.");
    }

    @Test
    void mainClauseIsNoPartOfWhatTheFirstTells() {
        read("Claiming that the dam was safe, the governor went home.")
                .statement()
                .says("that the dam was safe")
                .doesNotSay("went home");
        read("While his aides have suggested that the dam was safe, the governor went home.")
                .statement()
                .says("that the dam was safe")
                .doesNotSay("went home");
    }

    @Test
    void whatFollowsATagIsSaidWithItsConjunction() {
        read("But the road was closed, she said, and the bridge was mined.")
                .statement()
                .says("and the bridge was mined")
                .doesNotSay("But");
    }

    @Test
    void thatClauseIsFoundBehindAnInsertion() {
        read("The general continues to insist, most recently in an interview, that the dam is safe.")
                .statement()
                .isAttributedTo("The general")
                .says("that the dam is safe");
    }

    @Test
    void clauseAroundAnInsertedCircumstanceIsWhole() {
        read("The water, the engineer explained earlier in the council meeting, was unfit to drink.")
                .statement()
                .isAttributedTo("the engineer")
                .says("The water")
                .says("was unfit to drink");
    }

    @Test
    void dayOfSayingIsNotWhatIsSaid() {
        read("The health ministry said on Thursday.").hasStatements(0);
    }

    @Test
    void callOnADayIsACallForSomething() {
        read("The mayor called on Monday for an inquiry.")
                .statement()
                .isAttributedTo("The mayor")
                .says("an inquiry");
    }

    @Test
    void whoIsCalledOnBelongsToTheCall() {
        read("The bishop called on both camps to stop the fighting.")
                .statement()
                .says("both camps to stop the fighting");
    }

    @Test
    void manyOfWhomAreThoseBefore() {
        read("The drivers, many of whom said they had been robbed, went home.")
                .statement()
                .isAttributedTo("The drivers")
                .says("they had been robbed");
    }

    @Test
    void eventsDoNotSpeak() {
        read("The blast claimed the lives of six farmers near the mill.").hasStatements(0);
    }

    @Test
    void whatIsInsertedByAccordingToLeavesBothSides() {
        read("The shelling, according to the nurse, killed two farmers.")
                .statement()
                .says("The shelling")
                .says("killed two farmers");
    }

    @Test
    void whoGoesOnIsWhoeverSpokeBefore() {
        ReadingAssert reading = read(
                "Twenty gunmen were killed in the tunnels, Petrov said. A jet killed another 20 at noon, he added.");
        reading.hasStatements(2);
        reading.claim(1).isAttributedTo("he").isNamed("Petrov");
    }

    @Test
    void statementIsWhoeverIssuedIt() {
        ReadingAssert reading = read("The Rioni Council said in a statement on Friday that a mill had burned down. "
                + "Nine people were killed, according to the statement.");
        reading.claim(1).isAttributedTo("the statement").isNamed("Rioni Council");
    }

    @Test
    void nameThatNoListHasIsAName() {
        read("The Council for Human Rights said the mill had burned down.")
                .claim(0)
                .isNamed("Council for Human Rights");
        read("Witnesses said the mill had burned down.").claim(0).isNotNamed();
    }

    @Test
    void relativeClauseOfWhatIsCondemnedIsTheReports() {
        read("World leaders have condemned the attack on the market which killed at least 58 people.")
                .claim(0)
                .isInTheOutletsVoice();
    }

    @Test
    void tollThatIsPutAtANumberIsWhoseItIs() {
        read("The clinic put the death toll at twelve.")
                .claim(0)
                .isAttributedTo("The clinic")
                .hasFigure(Harm.KILLED, "", new Quantity.Exactly(12));
    }
}
