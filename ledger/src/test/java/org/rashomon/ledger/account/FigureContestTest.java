// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.ledger.account.Westmark.ARMY;
import static org.rashomon.ledger.account.Westmark.GOVERNOR;
import static org.rashomon.ledger.account.Westmark.incident;
import static org.rashomon.ledger.account.Westmark.strike;
import static org.rashomon.ledger.account.Westmark.told;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.Contest;
import org.rashomon.model.Facet;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Incident;
import org.rashomon.model.Quantity;
import org.rashomon.model.Relation;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.VagueRules;

/** Which figures make two accounts part. */
class FigureContestTest {
    private final Incident incident = incident(
            told(
                    "a.txt",
                    ARMY,
                    SpeechAct.ASSERTS,
                    " and killed 80 militants and 3 soldiers",
                    strike().killed("80", "militants", GroupClass.COMBATANT, new Quantity.Exactly(80))
                            .killed("3", "soldiers", GroupClass.COMBATANT, new Quantity.Exactly(3))),
            told(
                    "b.txt",
                    GOVERNOR,
                    SpeechAct.ASSERTS,
                    " and killed 17 civilians and 5 soldiers",
                    strike().killed("17", "civilians", GroupClass.CIVILIAN, new Quantity.Exactly(17))
                            .killed("5", "soldiers", GroupClass.COMBATANT, new Quantity.Exactly(5))));

    private Optional<FigureContest> between(Facet facet) {
        return FigureContest.between(
                incident.accounts().getFirst(), incident.accounts().getLast(), facet, VagueRules.plain());
    }

    @Test
    void peopleOfOneNameContradictBeforeAnyOthersDo() {
        assertThat(incident.contests()).containsExactly(new Contest(Facet.KILLED, 0, 1, Relation.CONTRADICTS));
        FigureContest contest = between(Facet.KILLED).orElseThrow();
        assertThat(contest.relation()).isEqualTo(Relation.CONTRADICTS);
        assertThat(contest.first()).extracting(FigureContestTest::words).isEqualTo("3 soldiers");
        assertThat(contest.second()).extracting(FigureContestTest::words).isEqualTo("5 soldiers");
    }

    @Test
    void whereNothingIsCountedNoFiguresPart() {
        assertThat(between(Facet.INJURED)).isEmpty();
        assertThat(between(Facet.PLACE)).isEmpty();
    }

    private static String words(AccountFigure figure) {
        return figure.evidence().getFirst().quote();
    }
}
