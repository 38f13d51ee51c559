// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.intake.origin.Credit;
import org.rashomon.intake.origin.Ground;
import org.rashomon.intake.origin.SharedQuotation;
import org.rashomon.intake.origin.SharedText;
import org.rashomon.intake.origin.Syndication;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Origin;
import org.rashomon.model.Span;

class SyndicationJsonTest {
    private static final DocumentId OTHER = DocumentId.ofText("The bridge at the mill was closed.");

    @Test
    void aCopySaysWhoseCreditAndHowMuchIsShared() {
        Ground ground = new Ground.Credited(new Credit("AFP", "RIVERTON (AFP)", Credit.Place.DATELINE), "b.html");
        Syndication copy = new Syndication(
                Optional.of("g1"),
                new Origin("AFP", ground.words()),
                ground,
                Optional.of(new SharedText(OTHER, "b.html", 0.874, 210)),
                List.of());
        JsonNode json = SyndicationJson.of(copy);
        assertThat(json.path("group").asText()).isEqualTo("g1");
        assertThat(json.path("origin").asText()).isEqualTo("AFP");
        assertThat(json.path("why").asText())
                .isEqualTo(
                        "credit line (dateline of b.html): RIVERTON (AFP); 87 % of the shorter text is that of b.html");
        assertThat(json.path("credit").path("words").asText()).isEqualTo("RIVERTON (AFP)");
        assertThat(json.path("sharedText").path("share").asDouble()).isEqualTo(0.87);
        assertThat(json.path("sharedText").path("document").asText()).isEqualTo(OTHER.value());
    }

    @Test
    void copiesThatCreditNobodyNameNobody() {
        Ground ground = new Ground.Copied();
        JsonNode json = SyndicationJson.of(new Syndication(
                Optional.of("g1"), new Origin("Mill Post", ground.words()), ground, Optional.empty(), List.of()));
        assertThat(json.path("origin").isNull()).isTrue();
        assertThat(json.path("why").asText()).isEqualTo("shared text");
    }

    @Test
    void anOwnReportIsNullUnlessItSharesAQuotation() {
        assertThat(SyndicationJson.of(own(List.of())).isNull()).isTrue();
        JsonNode json = SyndicationJson.of(own(List.of(new SharedQuotation(new Span(4, 80), 1, List.of(OTHER)))));
        assertThat(json.path("group").isNull()).isTrue();
        assertThat(json.path("origin").isNull()).isTrue();
        assertThat(json.path("sharedQuotations").path(0).path("span").toString())
                .isEqualTo("[4,80]");
    }

    private static Syndication own(List<SharedQuotation> quotations) {
        Ground ground = new Ground.Own();
        return new Syndication(
                Optional.empty(), new Origin("Mill Post", ground.words()), ground, Optional.empty(), quotations);
    }
}
