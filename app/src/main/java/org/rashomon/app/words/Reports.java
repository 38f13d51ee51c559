// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.words;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Outlet;
import org.rashomon.model.Reading;
import org.rashomon.model.Span;

/** Readings by their document, to quote from. */
public final class Reports {
    private final Map<DocumentId, Reading> readings = new TreeMap<>();

    public Reports(Collection<Reading> all) {
        all.forEach(reading -> readings.put(reading.document().id(), reading));
    }

    public Optional<Reading> reading(DocumentId id) {
        return Optional.ofNullable(readings.get(id));
    }

    public List<Document> documents() {
        return readings.values().stream().map(Reading::document).toList();
    }

    /** The document of that id, which is among them. */
    public Document document(DocumentId id) {
        return reading(id).map(Reading::document).orElseThrow(() -> new IllegalArgumentException("no report " + id));
    }

    /** The outlet's name, else the last part of the name the report was given under. */
    public static String outlet(Document document) {
        return document.masthead()
                .outlet()
                .map(Outlet::name)
                .map(VisibleText::of)
                .orElseGet(() -> shortened(document.input()));
    }

    /** The headline, else the last part of the name the report was given under. */
    public static String title(Document document) {
        return document.masthead().title().map(VisibleText::of).orElseGet(() -> shortened(document.input()));
    }

    /** The last part of a path or an address; other names as they are. */
    public static String shortened(String input) {
        String bare = input.replaceFirst("/+$", "");
        return VisibleText.of(bare.substring(bare.lastIndexOf('/') + 1));
    }

    /** The words at {@code span}; empty when the document is not in the ledger or too short. */
    public Optional<Quote> quote(DocumentId id, Span span) {
        return reading(id)
                .map(Reading::document)
                .filter(document -> span.end() <= document.text().length())
                .map(document -> Quote.of(span.of(document.text()), Links.evidence(id, span), outlet(document)));
    }

    /** {@code span} drawn out to end with {@code words}, where just those follow it. */
    public Span withWordsAfter(DocumentId id, Span span, String words) {
        String text = reading(id).map(reading -> reading.document().text()).orElse("");
        int begin = span.end() + 1;
        boolean follows = !words.isEmpty() && text.startsWith(" " + words, span.end());
        return follows ? new Span(span.begin(), begin + words.length()) : span;
    }
}
