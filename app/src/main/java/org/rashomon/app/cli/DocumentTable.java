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

/** Documents as a table. Of each only what is shown is kept. */
final class DocumentTable {
    private static final List<String> HEADER =
            List.of("INPUT", "PUBLISHED", "OUTLET", "TITLE", "CHARACTERS", "COPIES", "BEGINS");
    private static final int BEGINNING = 60;

    private final List<DocumentId> ids = new ArrayList<>();
    private final List<List<String>> beforeCopies = new ArrayList<>();
    private final List<String> beginnings = new ArrayList<>();

    void add(Document document) {
        ids.add(document.id());
        beforeCopies.add(List.of(
                document.input(),
                document.masthead()
                        .published()
                        .map(told -> told.date().toString())
                        .orElse(""),
                document.masthead().outlet().map(Outlet::name).orElse(""),
                document.masthead().title().orElse(""),
                String.valueOf(document.text().length())));
        beginnings.add(beginning(document.text()));
    }

    /** The rows in the order in which they were added. */
    TextTable with(Map<DocumentId, Syndication> syndication) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            List<String> row = new ArrayList<>(beforeCopies.get(i));
            row.add(Optional.ofNullable(syndication.get(ids.get(i)))
                    .flatMap(Syndication::group)
                    .orElse(""));
            row.add(beginnings.get(i));
            rows.add(row);
        }
        return new TextTable(HEADER, rows);
    }

    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse("");
        boolean fits = line.codePointCount(0, line.length()) <= BEGINNING;
        return fits ? line : line.substring(0, line.offsetByCodePoints(0, BEGINNING)) + " ...";
    }
}
