// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Masthead;
import org.rashomon.model.Origin;
import org.rashomon.model.Outlet;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;

class CopyTracerTest {
    private static final String STORY = """
            The ferry to the island did not leave on Friday, its captain said, because the harbour was full of ice and the tugs were away in the south.

            Fishermen on the east bank had seen soldiers board the ferry before dawn and take two men from it to a truck that waited behind the market.

            The governor is expected in the harbour on Sunday, where he will meet the captain, the fishermen and the families of the two missing men.""";
    private static final String QUOTE =
            "\u201cNo soldier of ours set foot on the ferry that night, and whoever says so wants to sow discord between the people of the lake and its army\u201d";

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
    void theAnswerDoesNotDependOnTheOrder() {
        List<Document> documents = new ArrayList<>(List.of(
                report("Lake Post", STORY),
                report("Island Mail", "By AFP\n\n" + STORY),
                report("Hill Times", "Snow fell on the hills all day.")));
        Map<DocumentId, Syndication> expected = tracer.syndication(documents);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(documents, new Random(seed));
            assertThat(tracer.syndication(documents)).isEqualTo(expected);
        }
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
    void theSameQuotedStatementIsNoCopy() {
        Document one = report(
                "Lake Post",
                "The army denied everything at noon. " + QUOTE + ", its spokesman told reporters in the capital.");
        Document other = report(
                "Hill Times",
                "After two days of silence a denial came. " + QUOTE + ", a colonel read out from a sheet of paper.");
        assertThat(tracer.syndication(List.of(one, other)).values())
                .allMatch(found -> found.group().isEmpty());
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
    void anAgencyMerelyQuotedIsNoOrigin() {
        Document own = report(
                "Lake Post", STORY + "\n\nThe two men are alive, an officer told Reuters by telephone from the truck.");
        assertThat(tracer.trace(List.of(own))).containsEntry(own.id(), new Origin("Lake Post", "own report"));
    }

    private static Document report(String outlet, String text) {
        Masthead masthead = Masthead.nothingTold()
                .withOutlet(new Outlet(outlet, Optional.empty()))
                .withDates(PublicationDates.of(Publication.onDay(LocalDate.of(2024, 5, 4), "declared")));
        return Document.of(outlet, text, masthead, List.of());
    }
}
