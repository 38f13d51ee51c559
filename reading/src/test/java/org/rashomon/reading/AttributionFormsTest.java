// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import static org.rashomon.reading.ReadingHarness.read;

import org.junit.jupiter.api.Test;

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
}
