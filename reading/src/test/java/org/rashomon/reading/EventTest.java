// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

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
}
