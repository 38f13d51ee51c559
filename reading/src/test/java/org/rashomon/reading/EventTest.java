// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.model.Harm.INJURED;
import static org.rashomon.model.Harm.KILLED;

import org.junit.jupiter.api.Test;
import org.rashomon.model.EventType;
import org.rashomon.model.Modality;
import org.rashomon.model.Quantity;

/** What happened, through the whole reader. */
class EventTest {
    @Test
    void moreThanEightyStaysABound() {
        ReadingHarness.read("Officials said more than 80 militants were killed.")
                .claim(0)
                .isAttributedTo("Officials")
                .hasFigure(KILLED, "militants", new Quantity.MoreThan(80))
                .isQuotedExactly();
    }

    @Test
    void outcomeJoinsTheEventThatHadIt() {
        ReadingHarness.read("An ambush on an army convoy in the valley killed eleven soldiers and wounded four.")
                .event(EventType.ARMED_ATTACK)
                .hits("army convoy")
                .hasFigure(KILLED, "soldiers", new Quantity.Exactly(11));
    }

    @Test
    void includedPeopleAreNotCountedAgain() {
        ReadingHarness.read("The blast killed eleven soldiers, including a colonel and a major.")
                .event(EventType.BOMBING)
                .hasFigures(1)
                .hasFigure(KILLED, "soldiers", new Quantity.Exactly(11));
    }

    @Test
    void numberBesideAWordOfHarmIsItsFigure() {
        ReadingHarness.read("Nine people were killed and 20 others injured in the blast.")
                .event(EventType.BOMBING)
                .hasFigure(KILLED, "people", new Quantity.Exactly(9))
                .hasFigure(INJURED, "others", new Quantity.Exactly(20));
    }

    @Test
    void numberedPartOfAFigureIsAFigureToo() {
        ReadingHarness.read("The blast killed 16 civilians, including nine children.")
                .event(EventType.BOMBING)
                .hasFigures(2)
                .hasFigure(KILLED, "children", new Quantity.Exactly(9));
    }

    @Test
    void anAgeCountsNobody() {
        ReadingHarness.read("Gunmen killed a 12-year-old boy.")
                .event(EventType.KILLING)
                .hasFigures(1);
    }

    @Test
    void meansAreInstruments() {
        ReadingHarness.read("Rebels attacked the barracks with mortars.")
                .event(EventType.SHELLING)
                .isDoneWith("mortars")
                .hits("barracks");
    }

    @Test
    void whoOwnsWhatIsHitIsHit() {
        ReadingHarness.read("Ukrainian troops shelled the positions of Russian forces.")
                .event(EventType.SHELLING)
                .hits("positions")
                .hits("Russian forces");
    }

    @Test
    void capitalsAreReadAsSentenceCase() {
        ReadingHarness.read("THREE PEASANTS WERE KILLED BY GUERRILLAS NEAR THE VILLAGE YESTERDAY.")
                .event(EventType.KILLING)
                .isInitiatedBy("GUERRILLAS")
                .hasFigure(KILLED, "PEASANTS", new Quantity.Exactly(3));
    }

    @Test
    void passiveAgentInitiates() {
        ReadingHarness.read("Two teachers were abducted by gunmen near the lake.")
                .event(EventType.ABDUCTION)
                .isInitiatedBy("gunmen")
                .hits("teachers");
    }

    @Test
    void nationalityBeforeANounInitiates() {
        ReadingHarness.read("Turkish airstrikes destroyed a depot.")
                .event(EventType.AIR_STRIKE)
                .isInitiatedByParty("TUR");
    }

    @Test
    void lightVerbLendsItsSubject() {
        ReadingHarness.read("Kenyan police carried out raids on three camps.")
                .event(EventType.RAID)
                .isInitiatedByParty("KEN")
                .hits("camps");
    }

    @Test
    void wordsThatPointBackTakeOverWhatWasTold() {
        ReadingHarness.read(
                        "Turkey carried out airstrikes on two camps. More than 30 fighters were killed in the strikes.")
                .event(EventType.AIR_STRIKE)
                .isInitiatedByParty("TUR");
    }

    @Test
    void deniedEventIsKeptAsDenied() {
        ReadingHarness.read("Rwanda denied that its troops had attacked the town.")
                .event(EventType.ARMED_ATTACK)
                .isToldAs(Modality.DENIED);
    }

    @Test
    void whatIsNotConfirmedIsNotDenied() {
        ReadingHarness.read("Rwanda has not acknowledged the attack on the town.")
                .event(EventType.ARMED_ATTACK)
                .isToldAs(Modality.ALLEGED);
        ReadingHarness.read("Rwanda has not commented on the attack on the town.")
                .event(EventType.ARMED_ATTACK)
                .isToldAs(Modality.HAPPENED);
    }

    @Test
    void whatIsSaidNotToBeSomethingIsNotDenied() {
        ReadingHarness.read("The ministry said the attack on the town was not an isolated case.")
                .event(EventType.ARMED_ATTACK)
                .isToldAs(Modality.HAPPENED);
    }

    @Test
    void whatIsLookedIntoHasHappened() {
        ReadingHarness.read("Detectives are investigating an ambush that occurred near Mombasa on Tuesday.")
                .event(EventType.ARMED_ATTACK)
                .isToldAs(Modality.HAPPENED)
                .isAt("Mombasa");
    }

    @Test
    void theVerbThatLooksIntoADeedMayBeOnlyPossible() {
        ReadingHarness.read("The commission may discuss the bombing of the market.")
                .event(EventType.BOMBING)
                .isToldAs(Modality.HAPPENED);
    }

    @Test
    void theShootingOfSomebodyIsDoneToHim() {
        ReadingHarness.read("Detectives are investigating the fatal shooting of two dockers in Mombasa.")
                .event(EventType.ARMED_ATTACK)
                .hits("dockers")
                .hasFigure(KILLED, "dockers", new Quantity.Exactly(2));
    }

    @Test
    void futureEventIsNoEventThatHappened() {
        ReadingHarness.read("The rebels threatened to attack the port.")
                .event(EventType.ARMED_ATTACK)
                .isToldAs(Modality.THREATENED);
    }

    @Test
    void dozensKeepTheirWord() {
        ReadingHarness.read("The blast left dozens of villagers injured.")
                .event(EventType.BOMBING)
                .hasFigure(INJURED, "villagers", new Quantity.Vague("dozens"));
    }

    @Test
    void seatOfTheSpeakerIsNotWhereItHappened() {
        ReadingHarness.read("The ministry in Khartoum said that jets had struck a depot in Nyala.")
                .event(EventType.AIR_STRIKE)
                .isAt("Nyala")
                .isNotAt("Khartoum");
    }

    @Test
    void anAttackThatIsAnsweredIsAClash() {
        ReadingHarness.read("Ruritanian rebels launched an offensive near the port but were repulsed by soldiers.")
                .event(EventType.ARMED_CLASH)
                .isInitiatedBy("Ruritanian rebels");
    }

    @Test
    void aRaidWithoutHarmIsWhatCameOfIt() {
        ReadingHarness.read("Soldiers raided the village and detained three men.")
                .event(EventType.ARREST)
                .isInitiatedBy("Soldiers");
    }

    @Test
    void clashesBreakOutBetweenTwoSides() {
        ReadingHarness.read("Clashes broke out between soldiers and gunmen near the well.")
                .event(EventType.ARMED_CLASH)
                .isInitiatedBy("soldiers")
                .isInitiatedBy("gunmen");
    }

    @Test
    void theOneWhoWasKilledCountsOne() {
        ReadingHarness.read("The rebels clashed with police. The smuggler was killed.")
                .event(EventType.KILLING)
                .hasFigure(KILLED, "smuggler", new Quantity.Exactly(1));
    }

    @Test
    void whoWasCountedBeforeIsNotCountedAgain() {
        assertThat(
                        ReadingHarness.read("Gunmen killed a smuggler. The smuggler was killed at dawn.")
                                .reading()
                                .events()
                                .stream()
                                .flatMap(event -> event.figures().stream())
                                .filter(figure -> figure.harm() == KILLED))
                .hasSize(1);
    }

    @Test
    void shotAndKilledIsToldOfOneDoer() {
        ReadingHarness.read("Three hooded riders shot and killed a shepherd by the old mill on Tuesday.")
                .event(EventType.KILLING)
                .isInitiatedBy("hooded riders")
                .hasFigure(KILLED, "shepherd", new Quantity.Exactly(1));
    }

    @Test
    void whoIsHurtIsSomebodyWhetherAListKnowsHimOrNot() {
        ReadingHarness.read("A bomb injured a ferryman and two beekeepers in Kabul.")
                .event(EventType.BOMBING)
                .hasFigure(INJURED, "ferryman", new Quantity.Exactly(1))
                .hasFigure(INJURED, "beekeepers", new Quantity.Exactly(2));
    }
}
