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
import org.junit.jupiter.api.Test;

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
