// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.Document;
import org.rashomon.model.Masthead;
import org.rashomon.model.Outlet;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;
import org.rashomon.reading.NewsReader;
import org.rashomon.reading.ReaderOptions;

/** With the parties swapped in the reports, pages and answers are those of before with the parties swapped. */
class MirrorTest {
    private static final NewsReader READER = NewsReader.open(ReaderOptions.usual());

    private static final List<String> REPORTS = List.of(
            "Norway's army killed eleven soldiers of Sweden in a raid on Saturday, Sweden's defence ministry said."
                    + " Norway's army said it had not crossed the border.",
            "Sweden's army shelled a village on Sunday, the government of Norway said. Two women were killed, it said."
                    + " Sweden's defence ministry denied that its army had shelled a village.",
            "Norway accused Sweden of an air strike on Monday that killed at least five farmers.");

    /** Names of one length, so that every word stays where it is. */
    private static final Map<String, String> SWAPPED =
            Map.of("Norway", "Sweden", "Sweden", "Norway", "NOR", "SWE", "SWE", "NOR");

    private static String swapped(String text) {
        return Pattern.compile("\\b(Norway|Sweden|NOR|SWE)\\b")
                .matcher(text)
                .replaceAll(name -> SWAPPED.get(name.group()));
    }

    private static Ledger told(boolean isSwapped) {
        Ledger ledger = Ledger.inMemory(() -> Instant.parse("2031-03-05T00:00:00Z"), new CopyTracer());
        for (String report : REPORTS) {
            String text = isSwapped ? swapped(report) : report;
            Masthead masthead = Masthead.nothingTold()
                    .withOutlet(new Outlet("Outlet " + REPORTS.indexOf(report), Optional.empty()))
                    .withDates(PublicationDates.of(Publication.onDay(LocalDate.of(2031, 3, 4), "declared")));
            ledger.record(READER.read(Document.of("report.txt", text, masthead, List.of())));
        }
        ledger.link();
        return ledger;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "speakers",
                "party?party=NOR",
                "reports",
                "incident/i1",
                "incident/i1/history",
                "about",
                "api/v1/incidents",
                "api/v1/incidents/i1",
                "api/v1/places",
                "api/v1/timeline",
                "api/v1/speakers",
                "api/v1/coverage"
            })
    void whatIsAnsweredIsMirrored(String path) throws Exception {
        try (Ledger plain = told(false);
                Ledger mirrored = told(true);
                Workbench bench = Workbench.start(plain, WorkbenchOptions.local(0));
                Workbench other = Workbench.start(mirrored, WorkbenchOptions.local(0))) {
            assertThat(plain.incidents()).hasSizeGreaterThan(1);
            List<String> expected = comparable(swapped(get(bench, path)));
            assertThat(expected).anyMatch(line -> line.matches(".*\\w.*"));
            assertThat(comparable(get(other, swapped(path)))).isEqualTo(expected);
        }
    }

    /** In any order, for names decide where nothing else does; without the ids of texts and who visits. */
    private static List<String> comparable(String answer) {
        return Arrays.stream(answer.split("[\\n<>{}\\[\\]]", -1))
                .map(part -> part.replaceAll("\\p{XDigit}{64}", "id")
                        .replaceAll("(name=\"csrf(?:-token)?\" \\w+)=\"[^\"]*\"", "$1")
                        .strip())
                .filter(part -> !part.isEmpty())
                .sorted()
                .toList();
    }

    private static String get(Workbench bench, String path) throws Exception {
        HttpClient client = Browsing.letInto(bench);
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(bench.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
