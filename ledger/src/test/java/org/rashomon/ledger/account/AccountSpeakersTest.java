// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.ledger.ReportBuilder.body;
import static org.rashomon.ledger.ReportBuilder.described;
import static org.rashomon.ledger.ReportBuilder.outletVoice;
import static org.rashomon.ledger.ReportBuilder.person;
import static org.rashomon.ledger.ReportBuilder.report;
import static org.rashomon.ledger.ReportBuilder.somebody;
import static org.rashomon.ledger.account.Westmark.ARMY;
import static org.rashomon.ledger.account.Westmark.incident;
import static org.rashomon.ledger.account.Westmark.killed;
import static org.rashomon.ledger.account.Westmark.strike;

import org.junit.jupiter.api.Test;
import org.rashomon.model.Contest;
import org.rashomon.model.Facet;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Incident;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Relation;
import org.rashomon.model.Sector;
import org.rashomon.model.SpeechAct;

/** Whose account a claim belongs to. */
class AccountSpeakersTest {
    @Test
    void aSpokespersonSpeaksForTheBody() {
        Reading reading = report("a.txt")
                .says(
                        body("The Foreign Office", "Foreign Office of Ruritania", "RUR", Sector.GOV),
                        SpeechAct.ASSERTS,
                        "The Foreign Office said Ruritania struck Westmark on Monday.",
                        strike())
                .says(
                        person("Foreign Office spokesman Zapt", "Zapt", "RUR", Sector.GOV),
                        SpeechAct.ASSERTS,
                        "Foreign Office spokesman Zapt said Ruritania struck Westmark on Monday.",
                        strike())
                .says(
                        person("Zapt", "Zapt", "RUR", Sector.GOV),
                        SpeechAct.CONFIRMS,
                        "Zapt confirmed that Ruritania struck Westmark on Monday.",
                        strike())
                .read();
        Incident incident = incident(reading);
        assertThat(incident.accounts())
                .singleElement()
                .satisfies(
                        account -> assertThat(account.acts()).containsExactly(SpeechAct.ASSERTS, SpeechAct.CONFIRMS));
    }

    @Test
    void aSpokespersonIsKnownFromAnySentenceOfTheReport() {
        Reading reading = report("a.txt")
                .says(
                        body("The Foreign Office", "Foreign Office of Ruritania", "RUR", Sector.GOV),
                        SpeechAct.DEMANDS,
                        "The Foreign Office demanded restraint.")
                .says(
                        person("Foreign Office spokesman Zapt", "Zapt", "RUR", Sector.GOV),
                        SpeechAct.ASKS,
                        "Foreign Office spokesman Zapt asked for patience.")
                .says(
                        person("Zapt", "Zapt", "RUR", Sector.GOV),
                        SpeechAct.CONFIRMS,
                        "Zapt confirmed that Ruritania struck Westmark on Monday.",
                        strike())
                .read();
        assertThat(incident(reading).accounts())
                .extracting(account -> account.speaker().name())
                .containsExactly("Foreign Office of Ruritania");
    }

    @Test
    void officialsOfOneSideAreOneSpeakerAndSourcesOfTwoPapersAreTwo() {
        Incident incident = incident(
                killed("a.txt", described("Sylvanian officials", "SYL", Sector.GOV), "10", new Quantity.Exactly(10)),
                killed("b.txt", described("an official", "SYL", Sector.GOV), "ten", new Quantity.Exactly(10)),
                killed("c.txt", somebody("sources"), "10", new Quantity.Exactly(10)),
                killed("d.txt", somebody("sources"), "12", new Quantity.Exactly(12)));
        assertThat(incident.accounts()).hasSize(3);
        assertThat(incident.contests())
                .as("the first of those who say ten stands for both")
                .containsExactly(new Contest(Facet.KILLED, 0, 2, Relation.CONTRADICTS));
    }

    @Test
    void whoIsCalledHeIsWhoSpokeBefore() {
        Reading reading = report("a.txt")
                .says(
                        person("Count Zapt", "Zapt", "RUR", Sector.GOV),
                        SpeechAct.ASSERTS,
                        "Count Zapt said Ruritania struck Westmark on Monday.",
                        strike())
                .says(
                        somebody("He"),
                        SpeechAct.ASSERTS,
                        "He said Ruritania struck Westmark on Monday and killed 10 fighters.",
                        strike().killed("10", "fighters", GroupClass.COMBATANT, new Quantity.Exactly(10)))
                .read();
        assertThat(incident(reading).accounts())
                .extracting(account -> account.speaker().name())
                .containsExactly("Zapt");
    }

    @Test
    void aWarMonitorIsTheOneThatTheReportNames() {
        Reading reading = report("a.txt")
                .says(
                        somebody("A war monitor"),
                        SpeechAct.ASSERTS,
                        "A war monitor said Ruritania struck Westmark on Monday.",
                        strike())
                .says(
                        body("The Westmark Observatory", "Westmark Observatory", "SYL", Sector.NGO),
                        SpeechAct.ASSERTS,
                        "The Westmark Observatory said Ruritania struck Westmark on Monday and killed 10 fighters.",
                        strike().killed("10", "fighters", GroupClass.COMBATANT, new Quantity.Exactly(10)))
                .read();
        assertThat(incident(reading).accounts())
                .extracting(account -> account.speaker().name())
                .containsExactly("Westmark Observatory");
    }

    @Test
    void oneOfTwoMonitorsIsNobodyInParticular() {
        Reading reading = report("a.txt")
                .says(
                        somebody("A war monitor"),
                        SpeechAct.ASSERTS,
                        "A war monitor said Ruritania struck Westmark on Monday.",
                        strike())
                .says(
                        body("The Westmark Observatory", "Westmark Observatory", "SYL", Sector.NGO),
                        SpeechAct.ASSERTS,
                        "The Westmark Observatory said Ruritania struck Westmark on Monday.",
                        strike())
                .says(
                        body("Border Watch", "Border Watch", "SYL", Sector.NGO),
                        SpeechAct.ASSERTS,
                        "Border Watch said Ruritania struck Westmark on Monday.",
                        strike())
                .read();
        assertThat(incident(reading).accounts()).hasSize(3);
    }

    @Test
    void whoHeadsABodySpeaksForIt() {
        Reading reading = report("a.txt")
                .says(
                        body("The Westmark Observatory", "Westmark Observatory", "SYL", Sector.NGO),
                        SpeechAct.ASSERTS,
                        "The Westmark Observatory said Ruritania struck Westmark on Monday.",
                        strike())
                .says(
                        person("Observatory head Ivo Berg", "Ivo Berg", "SYL", Sector.NGO),
                        SpeechAct.ASSERTS,
                        "Observatory head Ivo Berg said Ruritania struck Westmark on Monday.",
                        strike())
                .read();
        assertThat(incident(reading).accounts())
                .extracting(account -> account.speaker().name())
                .containsExactly("Westmark Observatory");
    }

    @Test
    void outletsStandLast() {
        Incident incident = incident(
                killed("a.txt", outletVoice(), "10", new Quantity.Exactly(10)),
                killed("b.txt", ARMY, "10", new Quantity.Exactly(10)));
        assertThat(incident.accounts())
                .extracting(account -> account.speaker().name())
                .containsExactly("Army of Ruritania", "The a.txt");
    }
}
