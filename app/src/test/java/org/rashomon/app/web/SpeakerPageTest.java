// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.EventType;
import org.rashomon.model.Harm;
import org.rashomon.model.Modality;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;
import org.rashomon.model.SpeechAct;

/** What one speaker says over time. */
class SpeakerPageTest {
    private static final String OFFICE = "Harbour Office";

    @Test
    void aFigureThatReplacesAnEarlierOneSaysWhich() {
        try (Ledger ledger = Border.ledger(List.of(
                counted(LocalDate.of(2031, 3, 2), "ten sailors", 10),
                counted(LocalDate.of(2031, 3, 4), "17 sailors", 17)))) {
            SpeakerPage page = page(ledger, Map.of("name", OFFICE));

            assertThat(page.incidents()).hasSize(1);
            assertThat(page.incidents().getFirst().own())
                    .extracting(ToldApart.OwnFigure::number, ToldApart.OwnFigure::revises)
                    .containsExactlyInAnyOrder(tuple("10", ""), tuple("17", "10"));
            assertThat(new Pages().speaker(page)).contains("17 sailors", "ten sailors");
        }
    }

    @Test
    void whatOthersSayOfTheSameStandsBeside() {
        try (Ledger ledger = Border.ledger()) {
            SpeakerPage page = page(ledger, Map.of("name", "Norwegian Army"));

            assertThat(page.all()).isEqualTo(new SpeakerPage.All(1, "/?order=latest&speaker=%22Norwegian+Army%22"));
            assertThat(page.incidents().getFirst().own())
                    .extracting(ToldApart.OwnFigure::number)
                    .containsExactly(">80");
            assertThat(page.incidents().getFirst().others())
                    .extracting(chip -> chip.speaker().name(), FigureChip::number)
                    .containsExactly(
                            tuple("Foreign Ministry of Sweden", "17"),
                            tuple("Foreign Ministry of Sweden", ""),
                            tuple("Two sources", "“dozens”"));
            assertThat(page.claims()).hasSize(1);
        }
    }

    @Test
    void aDenialIsNoFigure() {
        try (Ledger ledger = Border.ledger()) {
            assertThat(page(ledger, Map.of("name", "Foreign Ministry of Sweden"))
                            .incidents()
                            .getFirst()
                            .own())
                    .extracting(ToldApart.OwnFigure::number, ToldApart.OwnFigure::what)
                    .contains(tuple("", "denies"), tuple("17", "villagers killed"));
        }
    }

    @Test
    void claimsAreCutIntoPagesLatestFirst() {
        try (Ledger ledger = Coast.ledger()) {
            assertThat(page(ledger, Map.of("name", "Warden A")).claims()).hasSize(11);
            assertThat(page(ledger, Map.of("name", "Warden A")).incidents()).hasSize(11);
            assertThat(page(ledger, Map.of("name", "Warden A")).claims())
                    .extracting(said -> said.report().published())
                    .first()
                    .asString()
                    .startsWith("21 Apr 2032");
            assertThat(page(ledger, Map.of("name", "Warden A", "page", "9"))
                            .paging()
                            .shown())
                    .isEqualTo("1–11 of 11 claims");
        }
    }

    @Test
    void nobodyHasNoPage() {
        try (Ledger ledger = Border.ledger()) {
            for (String name : List.of("", "Nobody", "norwegian army", "Norwegian", "%", "\"")) {
                assertThat(SpeakerPage.of(Holdings.of(ledger), FilterQuery.parse(Map.of("name", name))))
                        .as(name)
                        .isEqualTo(Optional.empty());
            }
        }
    }

    @Test
    void theListOfSpeakersIsFoundByAnyPartOfAName() {
        try (Ledger ledger = Border.ledger()) {
            Holdings held = Holdings.of(ledger);

            assertThat(SpeakersPage.of(held, FilterQuery.parse(Map.of())).speakers())
                    .hasSize(4);
            assertThat(SpeakersPage.of(held, FilterQuery.parse(Map.of("name", "MINIS")))
                            .speakers())
                    .extracting(line -> line.speaker().name(), SpeakersPage.Line::incidents, SpeakersPage.Line::denied)
                    .containsExactly(tuple("Foreign Ministry of Sweden", 1L, 1L));
            assertThat(SpeakersPage.of(held, FilterQuery.parse(Map.of("party", "NOR")))
                            .speakers())
                    .hasSize(1);
            assertThat(SpeakersPage.of(held, FilterQuery.parse(Map.of("page", "7")))
                            .speakers())
                    .hasSize(4);
        }
    }

    private static SpeakerPage page(Ledger ledger, Map<String, String> asked) {
        return SpeakerPage.of(Holdings.of(ledger), FilterQuery.parse(asked)).orElseThrow();
    }

    private static Reading counted(LocalDate published, String words, int killed) {
        String text = "The Harbour Office said that raiders killed " + words + " in Jamtland on Saturday.";
        ReportTeller told = ReportTeller.report("Lake Times", published, words, text);
        return told.speaker("The Harbour Office", ReportTeller.body(OFFICE, "SWE", Sector.GOV))
                .claim(
                        SpeechAct.ASSERTS,
                        "said",
                        "raiders killed " + words,
                        told.event(
                                EventType.RAID,
                                "killed",
                                Modality.HAPPENED,
                                told.who(
                                        List.of(told.actor("raiders", ReportTeller.body("Raiders", "NOR", Sector.UAF))),
                                        List.of()),
                                told.facts()
                                        .at(ReportTeller.province("Jamtland", "SWE"))
                                        .on("Saturday", Border.SATURDAY, Border.SATURDAY)
                                        .figure(Harm.KILLED, words, new Quantity.Exactly(killed), "sailors")))
                .reading();
    }
}
