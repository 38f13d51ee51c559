// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.ledger.EventBuilder.event;
import static org.rashomon.ledger.EventBuilder.province;
import static org.rashomon.ledger.ReportBuilder.body;
import static org.rashomon.ledger.ReportBuilder.report;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.rashomon.ledger.EventBuilder;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.OwnOrigins;
import org.rashomon.ledger.ReportBuilder.Who;
import org.rashomon.model.Account;
import org.rashomon.model.EventType;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Incident;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;
import org.rashomon.model.SpeechAct;

/** One strike on Westmark, told by many. */
final class Westmark {
    static final Who ARMY = body("The army", "Army of Ruritania", "RUR", Sector.MIL);
    static final Who GOVERNOR = body("The governor", "Governor of Westmark", "SYL", Sector.GOV);

    static Incident incident(Reading... readings) {
        InstantSource clock = InstantSource.fixed(Instant.parse("2031-03-05T10:00:00Z"));
        try (Ledger ledger = Ledger.inMemory(clock, OwnOrigins.TRACER)) {
            Arrays.stream(readings).forEach(ledger::record);
            assertThat(ledger.incidents()).hasSize(1);
            assertThat(ledger.verify().faults()).isEmpty();
            return ledger.incidents().getFirst();
        }
    }

    static EventBuilder strike() {
        return event(EventType.AIR_STRIKE, "struck")
                .from("Ruritania", "RUR", Sector.MIL)
                .in(province("Westmark", "SYL"))
                .when("Monday", "2031-03-03");
    }

    static Reading told(String input, Who speaker, SpeechAct act, String loss, EventBuilder strike) {
        String opening = speaker.words().isEmpty() ? "" : speaker.words() + " said ";
        return report(input)
                .by("The " + input)
                .says(speaker, act, opening + "Ruritania struck Westmark on Monday" + loss + ".", strike)
                .read();
    }

    static Reading killed(String input, Who speaker, String number, Quantity quantity) {
        return told(
                input,
                speaker,
                SpeechAct.ASSERTS,
                " and killed " + number + " fighters",
                strike().killed(number, "fighters", GroupClass.COMBATANT, quantity));
    }

    static Account accountOf(Incident incident, String speaker) {
        return incident.accounts().stream()
                .filter(account -> account.speaker().name().equals(speaker))
                .findFirst()
                .orElseThrow();
    }

    static List<Object> figures(Account account) {
        return account.figures().stream()
                .map(figure -> (Object) figure.figure().quantity())
                .toList();
    }

    private Westmark() {}
}
