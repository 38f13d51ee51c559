// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.app.words.Links;
import org.rashomon.ledger.export.Permalinks;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Evidence;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Span;

class PermalinksTest {
    @Test
    void exportsLeadToPagesThatAreThere() {
        DocumentId document = DocumentId.ofText("Guns shelled Birch.");
        Span words = new Span(0, 4);

        assertThat(Permalinks.relative().incident(new IncidentId("i7")))
                .isEqualTo(Links.incident(new IncidentId("i7")));
        assertThat(Permalinks.relative().document(document)).isEqualTo(Links.document(document));
        assertThat(Permalinks.relative().evidence(new Evidence(document, words, "Guns")))
                .isEqualTo(Links.evidence(document, words));
    }
}
