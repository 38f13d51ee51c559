// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.intake.Arrival;
import org.rashomon.intake.Extracted;
import org.rashomon.intake.Intake;
import org.rashomon.intake.Taken;
import org.rashomon.model.Alignment;
import org.rashomon.model.CapturedPage;

class SampleTest {
    @Test
    void everyReportSaysThatItWasWrittenForTheProjectAndNotInItsText() throws IOException {
        assertThat(reports())
                .hasSize(Sample.size())
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(report -> {
                    assertThat(report.path("note").asText()).contains("Written for the Rashomon project", "invented");
                    assertThat(report.path("text").asText()).doesNotContain("Rashomon", "invented");
                });
    }

    @Test
    void everyReportHasAnInventedOutletAndADate() throws IOException {
        assertThat(reports()).allSatisfy(report -> {
            assertThat(report.path("outlet").path("domain").asText()).endsWith(".example");
            assertThat(report.path("published").asText()).matches("202[56]-\\d\\d-\\d\\d");
        });
    }

    @Test
    void twoReportsAreCopiesOfOneWireStory() throws IOException {
        assertThat(reports().stream().map(report -> report.path("text").asText()))
                .filteredOn(text -> text.startsWith("KABUL (Plainview Wire)"))
                .hasSize(2);
    }

    @Test
    void someReportsAreWholePagesAndTheirTextStandsInThem() throws IOException {
        List<CapturedPage> pages = new ArrayList<>();
        Intake intake = new Intake();
        try (InputStream lines = Sample.open();
                Stream<Arrival> arrivals = intake.captures(List.of("-"), lines)) {
            arrivals.map(Taken.class::cast)
                    .map(intake::document)
                    .map(Extracted.class::cast)
                    .flatMap(extracted -> extracted.page().stream())
                    .forEach(pages::add);
        }
        assertThat(pages).hasSizeGreaterThanOrEqualTo(3).allSatisfy(page -> {
            assertThat(page.text()).contains("<nav", "Related stories", "<figcaption>", "&nbsp;");
            assertThat(page.alignment().runs())
                    .noneMatch(run -> run.kind() == Alignment.Kind.UNTRACKED)
                    .noneMatch(run -> run.page().of(page.text()).contains("Related"));
        });
    }

    private static List<JsonNode> reports() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> reports = new ArrayList<>();
        try (InputStream lines = Sample.open()) {
            for (String line : new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                reports.add(json.readTree(line));
            }
        }
        return reports;
    }
}
