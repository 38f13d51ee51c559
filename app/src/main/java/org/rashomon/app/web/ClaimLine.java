// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.Quote;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.SpeakerLabel;
import org.rashomon.app.words.VisibleText;
import org.rashomon.app.words.Words;
import org.rashomon.model.Claim;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Span;

/**
 * One claim in a list: what is done by saying it, the words, and why it was read so.
 *
 * @param act "denies"
 * @param quote the whole passage
 * @param relays through whom it reached the page; empty when directly
 * @param rule the id of the rule that read it
 */
public record ClaimLine(String act, Quote quote, String relays, String rule) {
    private static final int LENGTH = 700;

    static Optional<ClaimLine> of(DocumentId id, Claim claim, Reports reports) {
        return reports.reading(id)
                .map(reading -> reading.document())
                .filter(document -> claim.passage().end() <= document.text().length())
                .map(document -> of(document, claim));
    }

    private static ClaimLine of(Document document, Claim claim) {
        Span passage = claim.passage();
        String words = VisibleText.clipped(VisibleText.of(passage.of(document.text())), LENGTH);
        String outlet = Reports.outlet(document);
        List<String> relays = claim.attribution().relays().stream()
                .map(relay -> SpeakerLabel.of(relay, outlet).inOneLine())
                .toList();
        return new ClaimLine(
                Words.of(claim.attribution().act()),
                new Quote(words, Links.evidence(document.id(), passage), outlet, ""),
                String.join(", then ", relays),
                claim.rule());
    }
}
