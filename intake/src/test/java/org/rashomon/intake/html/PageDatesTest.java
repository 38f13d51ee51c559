// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;

class PageDatesTest {
    private static final String HEADING = "<h1>Ferry halted by ice</h1>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<meta property='article:published_time' content='2024-05-03T10:00:00+02:00'> | meta article:published_time",
                "<meta name='DC.date.issued' content='2024-05-03'> | meta dc.date.issued",
                "<meta itemprop='datePublished' content='20240503'> | meta datepublished",
                "<meta http-equiv='date' content='Fri, 3 May 2024 08:00:00 GMT'> | meta date",
                "<script>var page = {\"publishedAt\": \"2024-05-03T08:00:00Z\"};</script> | script publishedAt",
                "<script>var page = {'publish_date': 1714723200};</script> | script publish_date",
            })
    void theHeadTellsIt(String head, String foundIn) {
        assertThat(day(Mastheads.of(head, HEADING).dates())).contains("2024-05-03");
        assertThat(Mastheads.of(head, HEADING).published().map(Publication::foundIn))
                .contains(foundIn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime='2024-05-03T10:00:00+02:00'>yesterday</time>",
                "<time pubdate>3 May 2024</time>",
                "<span itemprop='datePublished'>May 3, 2024</span>",
                "<div class='entry-date'>Freitag, 3. Mai 2024</div>",
                "<p>Publié le 3 mai 2024 à 10h00</p>",
                "<div>Lake Post | 03.05.2024</div>",
                "<p>3 May 2024, updated 7 May 2024</p>",
                "<p>3.5.2024 - The ferry to the island, which has crossed the lake every day since the war, did not leave its harbour on the east"
                        + " bank, and nobody knows when it will leave again, the captain told his passengers.</p>",
            })
    void thePageShowsItBesideTheHeadline(String line) {
        assertThat(day(Mastheads.of("", HEADING + line).dates())).contains("2024-05-03");
    }

    @ParameterizedTest
    @CsvSource({
        "https://lakepost.example/2024/05/03/ferry",
        "https://lakepost.example/2024/may/03/ferry",
        "https://lakepost.example/news/20240503/ferry",
        "https://lakepost.example/ferry-2024-05-03.html"
    })
    void theAddressTellsIt(String address) {
        assertThat(day(Mastheads.at(address, "", HEADING).dates())).contains("2024-05-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='date'>3 hours ago</div>",
                "<div class='date'>May 2024</div>",
                "<div class='date'>05/03/2024</div>",
                "<footer>Copyright 1 January 2024 Lake Post</footer>",
                "<p>© 3 May 2024</p>",
            })
    void whatTellsNoDayIsNotGuessedAt(String line) {
        assertThat(Mastheads.of("", HEADING + line).dates()).isEqualTo(PublicationDates.unknown());
    }

    @Test
    void anotherDateOfThePageTellsTheOrderOfFigures() {
        String line = "<div class='date'>05/03/2024</div>";
        assertThat(day(Mastheads.of("", HEADING + line + "<aside>28/02/2024</aside>")
                        .dates()))
                .contains("2024-03-05");
        assertThat(day(Mastheads.of("", HEADING + line + "<aside>02/28/2024</aside>")
                        .dates()))
                .contains("2024-05-03");
        assertThat(day(Mastheads.at("https://lakepost.example.pk/ferry", "", HEADING + line)
                        .dates()))
                .contains("2024-03-05");
    }

    @Test
    void conflictingDatesAreKeptAndTheChoiceIsExplained() {
        String told = Mastheads.linkedData("\"datePublished\": \"2024-05-03T10:00:00+02:00\"");
        PublicationDates dates = Mastheads.at("https://lakepost.example/2023/11/20/ferry", told, HEADING)
                .dates();
        assertThat(day(dates)).contains("2024-05-03");
        assertThat(dates.conflicting()).extracting(Publication::foundIn).containsExactly("address");
        assertThat(dates.why())
                .contains("JSON-LD datePublished tells 2024-05-03; the publisher's structured data is trusted more than"
                        + " address, which tells 2023-11-20");
    }

    @Test
    void agreementNeedsNoExplanation() {
        String told = Mastheads.linkedData("\"datePublished\": \"2024-05-02T23:30:00Z\"");
        PublicationDates dates = Mastheads.at("https://lakepost.example/2024/05/03/ferry", told, HEADING)
                .dates();
        assertThat(dates.conflicting()).isEmpty();
        assertThat(dates.why()).isEmpty();
    }

    @Test
    void theLastChangeIsToldApart() {
        String told = Mastheads.linkedData("\"datePublished\": \"2024-05-03\", \"dateModified\": \"2024-05-07\"");
        PublicationDates dates = Mastheads.of(told, HEADING).dates();
        assertThat(day(dates)).contains("2024-05-03");
        assertThat(dates.modified().map(Publication::date).map(Object::toString))
                .contains("2024-05-07");
    }

    @Test
    void theLastChangeStandsInWhereNothingElseIsTold() {
        PublicationDates dates =
                Mastheads.of("", HEADING + "<p>Updated: 7 May 2024</p>").dates();
        assertThat(day(dates)).contains("2024-05-07");
    }

    @Test
    void aTimeElsewhereLendsItsZoneToTheSameDay() {
        String head = Mastheads.linkedData("\"datePublished\": \"2024-05-03\"");
        String time = "<time datetime='2024-05-03T10:00:00+02:00'>Friday</time>";
        assertThat(Mastheads.of(head, HEADING + time).published().flatMap(Publication::instant))
                .isPresent();
    }

    @Test
    void otherStoriesDatesAreNotThisOnes() {
        String related = "<div class='related'><p>Tug sinks</p><time datetime='2024-01-01'>1 January</time></div>";
        assertThat(day(Mastheads.of("", related + HEADING + "<p class='date'>3 May 2024</p>" + related)
                        .dates()))
                .contains("2024-05-03");
    }

    @Test
    void aDefaultOfTheSystemIsNoDate() {
        assertThat(Mastheads.of(Mastheads.linkedData("\"datePublished\": \"1970-01-01T00:00:00Z\""), HEADING)
                        .published())
                .isEmpty();
    }

    private static Optional<String> day(PublicationDates dates) {
        return dates.published().map(told -> told.date().toString());
    }
}
