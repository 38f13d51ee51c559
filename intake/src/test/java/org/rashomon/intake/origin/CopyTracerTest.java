// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Masthead;
import org.rashomon.model.Origin;
import org.rashomon.model.Outlet;
import org.rashomon.model.PageAddress;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;
import org.rashomon.model.Span;

class CopyTracerTest {
    private static final String STORY = """
            The ferry to the island did not leave on Friday, its captain said, because the harbour was full of ice and the tugs were away in the south.

            Fishermen on the east bank had seen soldiers board the ferry before dawn and take two men from it to a truck that waited behind the market.

            The governor is expected in the harbour on Sunday, where he will meet the captain, the fishermen and the families of the two missing men.""";
    private static final String QUOTE =
            "\u201cNo soldier of ours set foot on the ferry that night, and whoever says so wants to sow discord between the people of the lake and its army\u201d";
    private static final String NEWS_OF_MONDAY =
            "Divers found the anchor of the lost tug on Monday, four hundred metres from the lighthouse, with a torn chain and no trace of the crew beside it. "
                    + "The coast guard closed the bay for pleasure boats and asked owners of cameras along the pier to hand in what they had recorded since the weekend.";
    private static final String NEWS_OF_WEDNESDAY =
            "A court in the provincial capital let the shipping clerk go on Wednesday, since nobody could show that he had known about the missing life jackets. "
                    + "His lawyer asked for the return of two ledgers which the police had carried out of the office, and the prosecutor answered that he would think about it.";
    private static final String BACKGROUND =
            "\n\nThe tug sank in the first night of the storm with nine men aboard, the worst loss on the lake since the steamer of 1951 went down off the mills. "
                    + "Parliament has twice put off a law that would make owners carry beacons, and the union of boatmen says it has lost count of the promises.";

    private final CopyTracer tracer = new CopyTracer();

    @Test
    void twoCopiesOfOneWireStoryAreOneOrigin() {
        Document wire = report("Lake Post", "HARBOUR TOWN (Reuters) - " + STORY);
        Document copy = report(
                "Island Mail", "Island readers woke to grave news from across the water on Saturday.\n\n" + STORY);
        Map<DocumentId, Syndication> found = tracer.syndication(List.of(wire, copy));
        assertThat(found.values()).extracting(Syndication::group).containsOnly(Optional.of("g1"));
        assertThat(found.values()).extracting(Syndication::origin).containsOnly(new Origin("Reuters", "credit line"));
    }

    @Test
    void theReasonIsTheCreditAndTheSharedText() {
        Document wire = report("Lake Post", "HARBOUR TOWN (Reuters) - " + STORY);
        Document copy = report("Island Mail", STORY);
        Syndication found = of(copy, wire, copy);
        assertThat(found.ground())
                .isEqualTo(new Ground.Credited(
                        new Credit("Reuters", "HARBOUR TOWN (Reuters)", Credit.Place.DATELINE), "Lake Post"));
        assertThat(found.sharedText()).hasValueSatisfying(shared -> {
            assertThat(shared.document()).isEqualTo(wire.id());
            assertThat(shared.share()).isEqualTo(1.0);
        });
    }

    @Test
    void theAnswerDoesNotDependOnTheOrder() {
        List<Document> documents = new ArrayList<>(List.of(
                report("Lake Post", STORY),
                report("Island Mail", "By AFP\n\n" + STORY),
                report("Island Mail", "By AFP\n\n" + STORY + "\n\nNobody was hurt."),
                report("Hill Times", "Snow fell on the hills all day.")));
        Map<DocumentId, Syndication> expected = tracer.syndication(documents);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(documents, new Random(seed));
            CopyTracer oneByOne = new CopyTracer();
            documents.forEach(oneByOne::add);
            assertThat(oneByOne.syndication()).isEqualTo(expected);
        }
    }

    @Test
    void halfAStoryIsACopy() {
        assertThat(areTogether(
                        report("Lake Post", STORY),
                        report("Hill Times", STORY.substring(0, STORY.lastIndexOf("\n\n")))))
                .isTrue();
    }

    @Test
    void aThirdOfAStoryIsACopy() {
        assertThat(areTogether(
                        report("Lake Post", STORY), report("Hill Times", STORY.substring(0, STORY.indexOf("\n\n")))))
                .isTrue();
    }

    @Test
    void paragraphsInAnotherOrderAreACopy() {
        List<String> paragraphs = new ArrayList<>(List.of((STORY + BACKGROUND).split("\n\n")));
        Collections.reverse(paragraphs);
        assertThat(areTogether(
                        report("Lake Post", STORY + BACKGROUND), report("Hill Times", String.join("\n\n", paragraphs))))
                .isTrue();
    }

    @Test
    void everySeventhWordReplacedIsACopy() {
        assertThat(areTogether(report("Lake Post", STORY), report("Hill Times", reworded(STORY, 7))))
                .isTrue();
    }

    @Test
    void anOwnLeadHalfAStoryOtherWordsAndOtherBackgroundAreACopy() {
        String half = reworded(STORY.substring(0, STORY.lastIndexOf("\n\n")), 10);
        String mixed =
                "In the hill towns people asked on Saturday what the news meant for them.\n\n" + half + BACKGROUND;
        assertThat(areTogether(report("Lake Post", STORY), report("Hill Times", mixed)))
                .isTrue();
    }

    @Test
    void aStoryThatAnOutletRanThreeTimesIsNotItsStock() {
        List<Document> documents = List.of(
                report("Hill Times", STORY),
                report("Hill Times", "(AFP)\n\n" + STORY),
                report("Hill Times", STORY + BACKGROUND),
                report("Lake Post", "By AFP\n\n" + STORY));
        assertThat(tracer.syndication(documents).values())
                .extracting(Syndication::group)
                .containsOnly(Optional.of("g1"));
    }

    @Test
    void twoOutletsWithTheSameTextToTheLetterAreAGroup() {
        Document one = Document.of("a", STORY, masthead("Lake Post", 4), List.of());
        Document other = Document.of("b", STORY, masthead("Hill Times", 5), List.of());
        assertThat(of(one, one, other).group()).isPresent();
        assertThat(of(one, one, one).group()).isEmpty();
    }

    @Test
    void anOwnReportIsItsOutlets() {
        Document own = report("Lake Post", STORY);
        assertThat(tracer.trace(List.of(own))).containsEntry(own.id(), new Origin("Lake Post", "own report"));
    }

    @Test
    void withoutAnOutletTheInputIsTheOrigin() {
        Document nameless = Document.of("a.txt", STORY, Masthead.nothingTold(), List.of());
        assertThat(tracer.trace(List.of(nameless))).containsEntry(nameless.id(), new Origin("a.txt", "own report"));
    }

    @Test
    void theSameQuotedStatementIsNoCopyButIsTold() {
        Document one = report(
                "Lake Post",
                "The army denied everything at noon. " + QUOTE + ", its spokesman told reporters in the capital.");
        Document other = report(
                "Hill Times",
                "After two days of silence a denial came. " + QUOTE + ", a colonel read out from a sheet of paper.");
        Map<DocumentId, Syndication> found = tracer.syndication(List.of(one, other));
        assertThat(found.values()).allMatch(each -> each.group().isEmpty());
        int begin = one.text().indexOf("No soldier");
        Span quoted = new Span(begin, begin + QUOTE.length() - 2);
        assertThat(of(one, one, other).sharedQuotations())
                .containsExactly(new SharedQuotation(quoted, 1, List.of(other.id())));
    }

    @Test
    void aQuotationThatOnlyCopiesShareIsNotTold() {
        Document one = report("Lake Post", STORY + "\n\n" + QUOTE + " the army said.");
        Document copy = report("Hill Times", "(AFP)\n\n" + STORY + "\n\n" + QUOTE + " the army said.");
        assertThat(tracer.syndication(List.of(one, copy)).values())
                .allMatch(found ->
                        found.sharedQuotations().isEmpty() && found.group().isPresent());
    }

    @Test
    void theSameListIsNoCopy() {
        String list =
                " Houses lost by village: Reed 14, Upper Ford 3, Lower Ford 27, Alder 9, Mill End 41, Old Weir 6, Heron 18, Sandbank 52, Toll 7, Osier 30, Long Quay 11, Eel Bend 23.";
        assertThat(areTogether(
                        report(
                                "Lake Post",
                                "The flood has begun to fall, a clerk of the district said on Tuesday." + list),
                        report(
                                "Hill Times",
                                "Aid for those who lost their roofs was held up by mud on the pass." + list)))
                .isFalse();
    }

    @Test
    void stockSentencesOfAnOutletAreNoCopy() {
        String stock =
                "\n\nOur reporters have watched the lake for twenty years from a boat of their own and take no money from any party or firm on its banks.";
        List<Document> reports = List.of(
                report("Lake Post", "Ice closed the harbour for the third day." + stock),
                report("Lake Post", "A tug sank off the island without loss." + stock),
                report("Lake Post", "The mayor opened a school for pilots." + stock));
        assertThat(tracer.syndication(reports).values())
                .allMatch(found -> found.group().isEmpty());
    }

    @Test
    void aLaterReportWithTheSameBackgroundIsNoCopy() {
        assertThat(areTogether(
                        report("Lake Post", NEWS_OF_MONDAY + BACKGROUND),
                        report("Lake Post", NEWS_OF_WEDNESDAY + BACKGROUND)))
                .isFalse();
    }

    @Test
    void anAgencyMerelyQuotedIsNoOrigin() {
        Document own = report(
                "Lake Post", STORY + "\n\nThe two men are alive, an officer told Reuters by telephone from the truck.");
        assertThat(tracer.trace(List.of(own))).containsEntry(own.id(), new Origin("Lake Post", "own report"));
    }

    @Test
    void aPageThatNamesAnothersAddressHasItsOriginThere() {
        Document copy = Document.of(
                "copy",
                STORY,
                masthead("Hill Times", 5)
                        .withAddress(new PageAddress(
                                Optional.of(URI.create("https://hills.example/a?id=1")),
                                Optional.of(URI.create("https://www.lake.example/news/ferry/")))),
                List.of());
        Document original = Document.of(
                "original",
                reworded(STORY, 3),
                masthead("Lake Post", 4).withAddress(PageAddress.of(URI.create("https://lake.example/news/ferry"))),
                List.of());
        assertThat(tracer.trace(List.of(copy)))
                .containsEntry(copy.id(), new Origin("lake.example", "canonical address"));
        assertThat(tracer.trace(List.of(copy, Document.of("full", STORY + BACKGROUND, original.masthead(), List.of())))
                        .values())
                .containsOnly(new Origin("Lake Post", "canonical address"));
    }

    @Test
    void aThousandCopiesAreOneGroup() {
        for (int copy = 0; copy < 1000; copy++) {
            tracer.add(report("Outlet " + copy, STORY + "\n\nThis was issue " + copy + " of the paper."));
        }
        assertThat(tracer.syndication().values()).extracting(Syndication::group).containsOnly(Optional.of("g1"));
    }

    @Test
    void aMillionMarksThatNothingClosesAreReadInOneGo() {
        String marks = "\u2018\u201e\u00ab".repeat(300_000);
        assertThat(of(report("Lake Post", marks), report("Lake Post", marks)).group())
                .isEmpty();
    }

    private boolean areTogether(Document one, Document other) {
        return of(one, one, other).group().isPresent();
    }

    private Syndication of(Document asked, Document... all) {
        return Objects.requireNonNull(tracer.syndication(List.of(all)).get(asked.id()));
    }

    private static String reworded(String text, int every) {
        String[] words = text.split(" ");
        for (int at = every - 1; at < words.length; at += every) {
            words[at] = words[at].contains("\n") ? words[at] : "other" + at;
        }
        return String.join(" ", words);
    }

    private static Document report(String outlet, String text) {
        return Document.of(outlet, text, masthead(outlet, 4), List.of());
    }

    private static Masthead masthead(String outlet, int day) {
        return Masthead.nothingTold()
                .withOutlet(new Outlet(outlet, Optional.empty()))
                .withDates(PublicationDates.of(Publication.onDay(LocalDate.of(2024, 5, day), "declared")));
    }
}
