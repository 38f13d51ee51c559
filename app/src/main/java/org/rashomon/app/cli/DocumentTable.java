// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.intake.origin.Syndication;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Outlet;

/** Documents as a table. */
final class DocumentTable {
    private static final List<String> HEADER =
            List.of("INPUT", "PUBLISHED", "OUTLET", "TITLE", "CHARACTERS", "COPIES", "BEGINS");
    private static final int BEGINNING = 60;

    private DocumentTable() {}

    static TextTable of(List<Document> documents, Map<DocumentId, Syndication> syndication) {
        List<List<String>> rows = new ArrayList<>();
        for (Document document : documents) {
            rows.add(row(document, Optional.ofNullable(syndication.get(document.id()))));
        }
        return new TextTable(HEADER, rows);
    }

    private static List<String> row(Document document, Optional<Syndication> syndication) {
        return List.of(
                document.input(),
                document.masthead()
                        .published()
                        .map(told -> told.date().toString())
                        .orElse(""),
                document.masthead().outlet().map(Outlet::name).orElse(""),
                document.masthead().title().orElse(""),
                String.valueOf(document.text().length()),
                syndication.flatMap(Syndication::group).orElse(""),
                beginning(document.text()));
    }

    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse("");
        boolean fits = line.codePointCount(0, line.length()) <= BEGINNING;
        return fits ? line : line.substring(0, line.offsetByCodePoints(0, BEGINNING)) + " ...";
    }
}
