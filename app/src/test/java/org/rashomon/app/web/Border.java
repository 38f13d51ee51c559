// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.rashomon.app.web.ReportTeller.body;
import static org.rashomon.app.web.ReportTeller.province;
import static org.rashomon.app.web.ReportTeller.report;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.Contest;
import org.rashomon.model.EventType;
import org.rashomon.model.Facet;
import org.rashomon.model.Harm;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentState;
import org.rashomon.model.Modality;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Relation;
import org.rashomon.model.Sector;
import org.rashomon.model.SpeechAct;

/** Invented reports of an invented border between Norway and Sweden, picked because nobody is at war there. */
final class Border {
    static final LocalDate SATURDAY = LocalDate.of(2031, 3, 1);
    static final LocalDate SUNDAY = LocalDate.of(2031, 3, 2);

    private static final Actor NORWEGIAN_ARMY = body("Norwegian Army", "NOR", Sector.MIL);
    private static final Actor SWEDISH_MINISTRY = body("Foreign Ministry of Sweden", "SWE", Sector.GOV);
    private static final Actor SWEDEN =
            new Actor(Optional.of("Sweden"), Optional.of(new Party("SWE")), Optional.empty(), ActorKind.STATE);
    private static final Actor RAIDERS =
            new Actor(Optional.empty(), Optional.empty(), Optional.of(Sector.UAF), ActorKind.GROUP);
    private static final Actor VILLAGERS =
            new Actor(Optional.empty(), Optional.of(new Party("SWE")), Optional.of(Sector.CVL), ActorKind.GROUP);
    private static final Place JAMTLAND = province("Jamtland", "SWE");
    private static final Place DALARNA = province("Dalarna", "SWE");

    private Border() {}

    static Reading fjordPost() {
        String army = "The Norwegian Army said its air strikes in Jamtland on Saturday killed more than 80 raiders.";
        String ministry = "The Swedish ministry denied that raiders were killed in the strikes.";
        String text = army + " It gave no names.\n\n" + ministry;
        ReportTeller told = report("Fjord Post", SUNDAY, "Army speaks of strikes on raiders", text);
        told.in(army)
                .speaker("The Norwegian Army", NORWEGIAN_ARMY)
                .claim(
                        SpeechAct.ASSERTS,
                        "said",
                        "its air strikes in Jamtland on Saturday killed more than 80 raiders",
                        told.event(
                                EventType.AIR_STRIKE,
                                "air strikes",
                                Modality.HAPPENED,
                                told.who(
                                        List.of(told.actor("its", NORWEGIAN_ARMY)),
                                        List.of(told.actor("raiders", RAIDERS))),
                                told.facts()
                                        .at(JAMTLAND)
                                        .on("Saturday", SATURDAY, SATURDAY)
                                        .figure(Harm.KILLED, "more than 80", new Quantity.MoreThan(80), "raiders")));
        told.in(ministry)
                .speaker("The Swedish ministry", SWEDISH_MINISTRY)
                .claim(
                        SpeechAct.DENIES,
                        "denied",
                        "that raiders were killed in the strikes",
                        told.event(
                                EventType.AIR_STRIKE,
                                "strikes",
                                Modality.DENIED,
                                told.who(List.of(), List.of(told.actor("raiders", RAIDERS))),
                                told.facts()));
        return told.reading();
    }

    static Reading lakeTimes() {
        String ministry =
                "Sweden's Foreign Ministry accused Norway's army of bombing houses in Jamtland and Dalarna over the weekend, and said 17 villagers were killed and at least ten injured.";
        String own = "Witnesses were not reached by this paper, but the strikes broke windows in Dalarna on Saturday.";
        String sources = "Two sources spoke of dozens killed in the strikes.";
        ReportTeller told =
                report("Lake Times", SUNDAY, "Villages hit, ministry says", ministry + "\n\n" + own + " " + sources);
        told.in(ministry)
                .speaker("Sweden's Foreign Ministry", SWEDISH_MINISTRY)
                .claim(
                        SpeechAct.ACCUSES,
                        "accused",
                        "bombing houses in Jamtland and Dalarna over the weekend",
                        told.event(
                                EventType.AIR_STRIKE,
                                "bombing",
                                Modality.HAPPENED,
                                told.who(
                                        List.of(told.actor("Norway's army", NORWEGIAN_ARMY)),
                                        List.of(told.actor("villagers", VILLAGERS))),
                                told.facts()
                                        .at(JAMTLAND, DALARNA)
                                        .on("the weekend", SATURDAY, SUNDAY)
                                        .figure(Harm.KILLED, "17", new Quantity.Exactly(17), "villagers")
                                        .figure(Harm.INJURED, "at least ten", new Quantity.AtLeast(10), "")));
        told.in(own)
                .outlet()
                .claim(
                        SpeechAct.ASSERTS,
                        "",
                        "",
                        told.event(
                                EventType.AIR_STRIKE,
                                "strikes",
                                Modality.HAPPENED,
                                told.who(List.of(), List.of()),
                                told.facts().at(DALARNA).on("Saturday", SATURDAY, SATURDAY)));
        told.in(sources)
                .unnamed("Two sources")
                .claim(
                        SpeechAct.ASSERTS,
                        "spoke",
                        "dozens killed in the strikes",
                        told.event(
                                EventType.AIR_STRIKE,
                                "strikes",
                                Modality.ALLEGED,
                                told.who(List.of(), List.of()),
                                told.facts().figure(Harm.KILLED, "dozens", new Quantity.Vague("dozens"), "")));
        return told.reading(Problem.of(ProblemCode.SENTENCE_TOO_LONG, "one sentence was left out"));
    }

    static Reading talks() {
        String text = "Envoys of Norway and Sweden met in Dalarna on 9 March, the Lake Times learned.";
        ReportTeller told = report("Lake Times", LocalDate.of(2031, 3, 10), "Envoys meet", text);
        told.in(text)
                .outlet()
                .claim(
                        SpeechAct.ASSERTS,
                        "",
                        "",
                        told.event(
                                EventType.TALKS,
                                "met",
                                Modality.HAPPENED,
                                told.who(
                                        List.of(told.actor("Norway", body("Norway", "NOR", Sector.GOV))),
                                        List.of(told.actor("Sweden", SWEDEN))),
                                told.facts()
                                        .at(DALARNA)
                                        .on("9 March", LocalDate.of(2031, 3, 9), LocalDate.of(2031, 3, 9))));
        return told.reading();
    }

    /** All of them, the strikes first. */
    static List<Reading> readings() {
        return List.of(fjordPost(), lakeTimes(), talks());
    }

    /** Accounts of the strikes, gathered by hand: the army, the ministry (who also denies), the outlet, two sources. */
    static Incident strikes() {
        return Gathering.incident(
                "i1",
                IncidentState.CONTESTED,
                List.of(
                        new Contest(Facet.KILLED, 0, 1, Relation.DIFFERENT_GROUP),
                        new Contest(Facet.HAPPENED, 0, 1, Relation.CONTRADICTS),
                        new Contest(Facet.KILLED, 1, 3, Relation.RANGE_OVERLAPS)),
                fjordPost(),
                lakeTimes());
    }

    /** The talks alone, gathered by hand. */
    static Incident meeting() {
        return Gathering.incident("i2", IncidentState.ONE_ORIGIN, List.of(), talks());
    }

    /** A ledger into which all of them were recorded: the strikes are i1 there, the talks are i2. */
    static Ledger ledger() {
        return ledger(readings());
    }

    /** A ledger of readings, linked by the rules. */
    static Ledger ledger(List<Reading> readings) {
        Ledger ledger = Ledger.inMemory(InstantSource.fixed(Instant.parse("2031-03-11T12:00:00Z")), new CopyTracer());
        readings.forEach(ledger::record);
        ledger.link();
        return ledger;
    }
}
