// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The words that a brief quotes where accounts part. */
class PartingTest {
    private final InventedNews news = new InventedNews();

    @AfterEach
    void close() {
        news.close();
    }

    private List<Parting> partings() {
        return InventedNews.entries(news.brief()).stream()
                .flatMap(entry -> entry.partings().stream())
                .toList();
    }

    private static List<String> quotes(Parting parting) {
        return Stream.of(parting.first(), parting.second())
                .map(Parting.Voice::quote)
                .toList();
    }

    @Test
    void theFiguresThatPartAreQuotedAndNotThoseBesideThem() {
        news.report(
                "Post",
                "2026-02-23",
                "The Pakistani military said 80 militants and three soldiers were killed in a clash in Paktika on Sunday.");
        news.report(
                "Times",
                "2026-02-24",
                "The Afghan defence ministry said 17 civilians and five soldiers were killed in a clash in Paktika on Sunday.");
        assertThat(partings())
                .filteredOn(parting -> parting.facet().contains("killed"))
                .singleElement()
                .satisfies(parting -> assertThat(quotes(parting)).containsExactly("three soldiers", "five soldiers"));
    }

    @Test
    void aFigureThatItsSpeakerRevisedDoesNotPart() {
        news.report(
                "Post",
                "2026-02-22",
                "The Pakistani military said 30 militants were killed in air strikes in Paktika on Saturday.");
        news.report(
                "Post",
                "2026-02-24",
                "The Pakistani military said 80 militants were killed in air strikes in Paktika on Saturday.");
        news.report(
                "Times",
                "2026-02-24",
                "The Afghan defence ministry said 17 civilians were killed in Pakistani air strikes in Paktika on Saturday.");
        assertThat(partings())
                .filteredOn(parting -> parting.facet().contains("killed"))
                .singleElement()
                .satisfies(parting -> assertThat(quotes(parting)).containsExactly("80 militants", "17 civilians"));
    }

    @Test
    void whoWasHitIsQuotedInWordsThatNameThem() {
        news.report(
                "Post",
                "2026-02-23",
                "Pakistani jets struck Afghan officials in Paktika on Sunday, the Pakistani military said. The Pakistani military said Pakistani jets struck militants in Paktika on Sunday.");
        news.report(
                "Times",
                "2026-02-24",
                "Pakistani jets struck Afghan officials in Paktika on Sunday, the Afghan defence ministry said. The Afghan defence ministry said Pakistani jets struck civilians in Paktika on Sunday.");
        assertThat(partings())
                .filteredOn(parting ->
                        parting.facet().contains("hit") || parting.facet().contains("target"))
                .singleElement()
                .satisfies(parting -> {
                    assertThat(parting.first().quote()).contains("militants");
                    assertThat(parting.second().quote()).contains("civilians");
                });
    }

    /** A quote is of one speaker: what the report calls those who were hit, in whoever's words, is not put into another's mouth. */
    @Test
    void wordsOfAnotherSentenceAreNoPartOfAQuote() {
        news.report(
                "Post",
                "2026-02-23",
                "Pakistani jets struck militants in Paktika on Sunday, officials said. Pakistan's information minister confirmed the strikes.");
        news.report(
                "Times",
                "2026-02-24",
                "The Afghan defence ministry said Pakistani jets struck civilians in Paktika on Sunday.");
        assertThat(partings())
                .flatExtracting(parting -> List.of(parting.first(), parting.second()))
                .allSatisfy(voice -> assertThat(voice.quote()).doesNotContain("…"));
        assertThat(partings())
                .flatExtracting(parting -> List.of(parting.first(), parting.second()))
                .filteredOn(voice -> !voice.elsewhere().isEmpty())
                .allSatisfy(voice -> assertThat(Phrasing.elsewhere(voice)).contains("“militants”"));
    }

    @Test
    void whatIsThreatenedIsNotCounted() {
        news.report(
                "Post",
                "2026-02-23",
                "The Pakistani military threatened on Sunday to kill 20 militants in Paktika. The Pakistani military said 20 civilians were killed in Paktika on Sunday.");
        List<Count> counts = InventedNews.entries(news.brief()).stream()
                .flatMap(entry -> entry.accounts().stream())
                .flatMap(account -> account.counts().stream())
                .toList();
        assertThat(counts).extracting(Count::quote).containsExactly("20 civilians");
    }
}
