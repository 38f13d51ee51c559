// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.ledger.Ledger;

/** What the speakers of a party say, and what is said beside them. */
class PartyPageTest {
    private static final Ledger LEDGER = Border.ledger();
    private static final Holdings HELD = Holdings.of(LEDGER);

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    private static Optional<PartyPage> page(String code) {
        return PartyPage.of(HELD, FilterQuery.parse(Map.of("party", code)));
    }

    @Test
    void itsOwnFiguresStandBesideThoseOfAllOthers() {
        PartyPage page = page("NOR").orElseThrow();

        assertThat(page.name()).isEqualTo("Norway");
        assertThat(page.all()).isEqualTo(new SpeakerPage.All(2, "/?order=latest&party=NOR"));
        ToldApart strikes = page.incidents().stream()
                .filter(told -> !told.own().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(strikes.own())
                .extracting(ToldApart.OwnFigure::speaker, ToldApart.OwnFigure::number)
                .containsExactly(tuple("Norwegian Army", ">80"));
        assertThat(strikes.others())
                .extracting(chip -> chip.speaker().name())
                .contains("Foreign Ministry of Sweden")
                .doesNotContain("Norwegian Army");
        assertThat(new Pages().party(page)).contains("Norwegian Army", "more than 80");
    }

    @Test
    void whoSpeaksForItIsListedAndLeadsBackToIt() {
        PartyPage page = page("SWE").orElseThrow();

        assertThat(page.speakers())
                .extracting(line -> line.speaker().name(), SpeakersPage.Line::party)
                .containsExactly(tuple("Foreign Ministry of Sweden", "/party?party=SWE"));
        SpeakersPage speakers = SpeakersPage.of(HELD, FilterQuery.parse(Map.of()));
        assertThat(speakers.parties())
                .extracting(SpeakersPage.Side::name, SpeakersPage.Side::href)
                .containsExactly(tuple("Norway", "/party?party=NOR"), tuple("Sweden", "/party?party=SWE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DNK", "nor", "<b>", "a\u0000b", "%"})
    void ofAPartyThatIsInNothingThereIsNoPage(String code) {
        assertThat(page(code)).isEmpty();
    }
}
