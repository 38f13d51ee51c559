// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.ledger.EventBuilder.event;
import static org.rashomon.ledger.EventBuilder.province;
import static org.rashomon.ledger.ReportBuilder.outletVoice;
import static org.rashomon.ledger.ReportBuilder.report;
import static org.rashomon.ledger.account.Westmark.ARMY;
import static org.rashomon.ledger.account.Westmark.GOVERNOR;
import static org.rashomon.ledger.account.Westmark.accountOf;
import static org.rashomon.ledger.account.Westmark.figures;
import static org.rashomon.ledger.account.Westmark.incident;
import static org.rashomon.ledger.account.Westmark.killed;
import static org.rashomon.ledger.account.Westmark.strike;
import static org.rashomon.ledger.account.Westmark.told;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.ledger.EventBuilder;
import org.rashomon.ledger.ReportBuilder;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.Contest;
import org.rashomon.model.EventType;
import org.rashomon.model.Evidence;
import org.rashomon.model.Facet;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentState;
import org.rashomon.model.Modality;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Relation;
import org.rashomon.model.Sector;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.TimeInterval;

/** What an incident says of the accounts that meet in it. */
class IncidentAssemblyTest {
    @Test
    void contradictingFiguresStandSideBySide() {
        Incident incident = incident(
                killed("a.txt", ARMY, "more than 80", new Quantity.MoreThan(80)),
                killed("b.txt", GOVERNOR, "10", new Quantity.Exactly(10)));
        assertThat(figures(accountOf(incident, "Army of Ruritania"))).containsExactly(new Quantity.MoreThan(80));
        assertThat(figures(accountOf(incident, "Governor of Westmark"))).containsExactly(new Quantity.Exactly(10));
        assertThat(incident.contests()).containsExactly(new Contest(Facet.KILLED, 0, 1, Relation.CONTRADICTS));
    }

    @Test
    void boundsThatMeetDoNotContradict() {
        Incident incident = incident(
                killed("a.txt", ARMY, "more than 80", new Quantity.MoreThan(80)),
                killed("b.txt", GOVERNOR, "at least 10", new Quantity.AtLeast(10)));
        assertThat(incident.contests()).containsExactly(new Contest(Facet.KILLED, 0, 1, Relation.RANGE_OVERLAPS));
    }

    @Test
    void fightersAndCiviliansAreDifferentPeople() {
        Incident incident = incident(
                killed("a.txt", ARMY, "10", new Quantity.Exactly(10)),
                told(
                        "b.txt",
                        GOVERNOR,
                        SpeechAct.ASSERTS,
                        " and killed 17 civilians",
                        strike().killed("17", "civilians", GroupClass.CIVILIAN, new Quantity.Exactly(17))));
        assertThat(incident.contests()).containsExactly(new Contest(Facet.KILLED, 0, 1, Relation.DIFFERENT_GROUP));
        assertThat(incident.standing().state()).isEqualTo(IncidentState.CONTESTED);
    }

    @Test
    void oneLeaderAndOneDriverAreTwo() {
        Incident incident = incident(told(
                "a.txt",
                ARMY,
                SpeechAct.ASSERTS,
                " and killed a leader and a driver",
                strike().killed("a", "leader", GroupClass.COMBATANT, new Quantity.Exactly(1))
                        .killed("a", "driver", GroupClass.COMBATANT, new Quantity.Exactly(1))));
        assertThat(incident.accounts().getFirst().figures()).hasSize(2);
    }

    @Test
    void aSeminaryAgainstPostsIsAContestedTarget() {
        Incident incident = incident(
                told("a.txt", ARMY, SpeechAct.ASSERTS, " and hit posts", strike().to("posts", "FRONT", Sector.REB)),
                told(
                        "b.txt",
                        GOVERNOR,
                        SpeechAct.ASSERTS,
                        " and hit a seminary",
                        strike().to("a seminary", "SYL", Sector.REL)));
        assertThat(incident.contests()).containsExactly(new Contest(Facet.TARGET, 0, 1, Relation.CONTRADICTS));
    }

    @Test
    void twoWordsForArmedPeopleAreNoContest() {
        Incident incident = incident(
                told("a.txt", ARMY, SpeechAct.ASSERTS, " and hit posts", strike().to("posts", "FRONT", Sector.REB)),
                told(
                        "b.txt",
                        GOVERNOR,
                        SpeechAct.ASSERTS,
                        " and hit hideouts",
                        strike().to("hideouts", "FRONT", Sector.UAF)));
        assertThat(incident.contests()).isEmpty();
    }

    @Test
    void anAdmissionDoesNotSettleHowManyFell() {
        Incident incident = incident(
                killed("a.txt", ARMY, "more than 80", new Quantity.MoreThan(80)),
                killed("b.txt", GOVERNOR, "10", new Quantity.Exactly(10)));
        assertThat(incident.standing().state()).isEqualTo(IncidentState.CONTESTED);
        assertThat(incident.standing().admitted()).isTrue();
    }

    @Test
    void oneOfTheDeadIsNoOtherToll() {
        Incident incident = incident(
                killed("a.txt", ARMY, "10", new Quantity.Exactly(10)),
                told(
                        "b.txt",
                        GOVERNOR,
                        SpeechAct.ASSERTS,
                        " and killed a captain",
                        strike().killed("a", "captain", GroupClass.COMBATANT, new Quantity.Exactly(1))));
        assertThat(incident.contests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void someOfTheDeadAreNoOtherToll(boolean mirrored) {
        Reading parts = told(
                "b.txt",
                mirrored ? ARMY : GOVERNOR,
                SpeechAct.ASSERTS,
                " and killed, among others, nine villagers",
                strike().killedAmongThem("nine", "villagers", GroupClass.CIVILIAN, new Quantity.Exactly(9)));
        Reading toll = told(
                "a.txt",
                mirrored ? GOVERNOR : ARMY,
                SpeechAct.ASSERTS,
                " and killed 45 people",
                strike().killed("45", "people", GroupClass.UNKNOWN, new Quantity.Exactly(45)));
        assertThat(incident(toll, parts).contests()).isEmpty();
    }

    @Test
    void moreOfSomeThanOfAllIsAContradiction() {
        Reading parts = told(
                "b.txt",
                GOVERNOR,
                SpeechAct.ASSERTS,
                " and killed, among others, nine villagers",
                strike().killedAmongThem("nine", "villagers", GroupClass.CIVILIAN, new Quantity.Exactly(9)));
        Reading toll = told(
                "a.txt",
                ARMY,
                SpeechAct.ASSERTS,
                " and killed four people",
                strike().killed("four", "people", GroupClass.UNKNOWN, new Quantity.Exactly(4)));
        assertThat(incident(toll, parts).contests())
                .containsExactly(new Contest(Facet.KILLED, 0, 1, Relation.CONTRADICTS));
    }

    @Test
    void aHigherTollInALaterReportRevisesTheEarlier() {
        Incident incident = incident(
                report("a.txt")
                        .on("2031-03-04")
                        .says(
                                ARMY,
                                SpeechAct.ASSERTS,
                                "The army said Ruritania struck Westmark on Monday and killed 10 fighters.",
                                strike().killed("10", "fighters", GroupClass.COMBATANT, new Quantity.Exactly(10)))
                        .read(),
                report("b.txt")
                        .on("2031-03-05")
                        .says(
                                ARMY,
                                SpeechAct.ASSERTS,
                                "The army said Ruritania struck Westmark on Monday and killed 14 fighters.",
                                strike().killed("14", "fighters", GroupClass.COMBATANT, new Quantity.Exactly(14)))
                        .read());
        assertThat(accountOf(incident, "Army of Ruritania").figures())
                .filteredOn(figure -> figure.revises().isPresent())
                .singleElement()
                .satisfies(figure -> assertThat(figure.figure().quantity()).isEqualTo(new Quantity.Exactly(14)));
    }

    @Test
    void oneNumberToldTwiceIsOneFigureWithTwoQuotes() {
        Incident incident = incident(
                killed("a.txt", ARMY, "10", new Quantity.Exactly(10)),
                killed("b.txt", ARMY, "ten", new Quantity.Exactly(10)));
        AccountFigure figure =
                accountOf(incident, "Army of Ruritania").figures().getFirst();
        assertThat(figure.evidence())
                .extracting(Evidence::quote)
                .containsExactlyInAnyOrder("10 fighters", "ten fighters");
        assertThat(incident.contests()).isEmpty();
    }

    @Test
    void twoOutletsThatQuoteOneOfficialAreOneOrigin() {
        Incident incident = incident(
                killed("a.txt", ARMY, "10", new Quantity.Exactly(10)),
                killed("b.txt", ARMY, "ten", new Quantity.Exactly(10)));
        assertThat(incident.standing().corroboration().reports()).isEqualTo(2);
        assertThat(incident.standing().corroboration().origins()).hasSize(1);
    }

    @Test
    void twoCopiesOfOneWireStoryAreOneOrigin() {
        Incident incident = incident(
                killed("wire-1.txt", outletVoice(), "10", new Quantity.Exactly(10)),
                killed("wire-2.txt", outletVoice(), "ten", new Quantity.Exactly(10)));
        assertThat(incident.accounts()).hasSize(2);
        assertThat(incident.standing().corroboration().reports()).isEqualTo(2);
        assertThat(incident.standing().corroboration().origins()).hasSize(1);
        assertThat(incident.standing().state()).isEqualTo(IncidentState.ONE_ORIGIN);
    }

    @Test
    void twoReportsOfTheirOwnAreTwoOrigins() {
        Incident incident = incident(
                killed("a.txt", outletVoice(), "10", new Quantity.Exactly(10)),
                killed("b.txt", outletVoice(), "ten", new Quantity.Exactly(10)));
        assertThat(incident.standing().state()).isEqualTo(IncidentState.SEVERAL_ORIGINS);
    }

    @Test
    void whoeverSaysThatItDidItAdmitsIt() {
        Incident incident = incident(told("a.txt", ARMY, SpeechAct.CONFIRMS, "", strike()));
        assertThat(incident.standing().state()).isEqualTo(IncidentState.ADMITTED);
    }

    @Test
    void anAccountWhoseFirstTellingHasNoFigureHasTheFigureOfItsSecond() {
        Reading reading = report("a.txt")
                .says(ARMY, SpeechAct.ASSERTS, "The army said Ruritania struck Westmark on Monday.", strike())
                .says(
                        ARMY,
                        SpeechAct.ASSERTS,
                        "The army said Ruritania struck Westmark on Monday and killed 10 fighters.",
                        strike().killed("10", "fighters", GroupClass.COMBATANT, new Quantity.Exactly(10)))
                .read();
        assertThat(figures(accountOf(incident(reading), "Army of Ruritania")))
                .containsExactly(new Quantity.Exactly(10));
    }

    @Test
    void theAccusedsWordForTheTargetAdmitsTheStrike() {
        EventBuilder unsigned = event(EventType.AIR_STRIKE, "strike")
                .to("camps", "FRONT", Sector.REB)
                .in(province("Westmark", "SYL"))
                .when("Monday", "2031-03-03");
        Reading reading = report("b.txt")
                .says(ARMY, SpeechAct.ASSERTS, "The army said the strike in Westmark on Monday hit camps.", unsigned)
                .read();
        assertThat(incident(told("a.txt", GOVERNOR, SpeechAct.ACCUSES, "", strike()), reading)
                        .standing()
                        .state())
                .isEqualTo(IncidentState.ADMITTED);
    }

    @Test
    void anAccusationIsNoAdmission() {
        Incident incident = incident(told("a.txt", GOVERNOR, SpeechAct.ACCUSES, "", strike()));
        assertThat(incident.standing().state()).isEqualTo(IncidentState.ONE_ORIGIN);
    }

    @Test
    void aDenialContestsThatItHappened() {
        assertContested(Facet.HAPPENED, told("a.txt", ARMY, SpeechAct.ASSERTS, "", strike()), GOVERNOR);
    }

    @Test
    void aDenialOfOnesOwnDeedContestsWhoDidIt() {
        assertContested(Facet.INITIATOR, told("a.txt", GOVERNOR, SpeechAct.ASSERTS, "", strike()), ARMY);
    }

    private static void assertContested(Facet facet, Reading told, ReportBuilder.Who denying) {
        Incident incident =
                incident(told, told("b.txt", denying, SpeechAct.DENIES, " at all", strike().told(Modality.DENIED)));
        assertThat(incident.contests()).containsExactly(new Contest(facet, 0, 1, Relation.CONTRADICTS));
        assertThat(incident.standing().state()).isEqualTo(IncidentState.CONTESTED);
    }

    @Test
    void aDenialOfADeedThatNobodyIsNamedForContestsThatItHappened() {
        EventBuilder unsigned = event(EventType.AIR_STRIKE, "struck")
                .in(province("Westmark", "SYL"))
                .when("Monday", "2031-03-03");
        Reading reading = report("a.txt")
                .says(GOVERNOR, SpeechAct.ASSERTS, "The governor said planes struck Westmark on Monday.", unsigned)
                .read();
        assertContested(Facet.HAPPENED, reading, ARMY);
    }

    @Test
    void whoDidItIsContestedWhenTwoAreNamed() {
        EventBuilder other = event(EventType.AIR_STRIKE, "struck")
                .from("Borduria", "BOR", Sector.MIL)
                .in(province("Westmark", "SYL"))
                .when("Monday", "2031-03-03");
        Reading accused = report("b.txt")
                .says(ARMY, SpeechAct.ACCUSES, "The army said Borduria struck Westmark on Monday.", other)
                .read();
        assertThat(incident(told("a.txt", GOVERNOR, SpeechAct.ACCUSES, "", strike()), accused)
                        .contests())
                .containsExactly(new Contest(Facet.INITIATOR, 0, 1, Relation.CONTRADICTS));
    }

    @Test
    void aVagueTimeDoesNotWidenTheDay() {
        Reading vague = report("b.txt")
                .says(
                        GOVERNOR,
                        SpeechAct.ASSERTS,
                        "The governor said Ruritania struck Westmark last week.",
                        event(EventType.AIR_STRIKE, "struck")
                                .from("Ruritania", "RUR", Sector.MIL)
                                .in(province("Westmark", "SYL"))
                                .when("last week", "2031-03-03", "2031-03-09"))
                .read();
        TimeInterval monday = TimeInterval.of(LocalDate.of(2031, 3, 3), LocalDate.of(2031, 3, 3));
        assertThat(incident(told("a.txt", ARMY, SpeechAct.ASSERTS, "", strike()), vague)
                        .outline()
                        .interval())
                .isEqualTo(monday);
    }
}
