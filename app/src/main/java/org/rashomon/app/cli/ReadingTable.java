// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.Claim;
import org.rashomon.model.Document;
import org.rashomon.model.Labels;
import org.rashomon.model.Masthead;
import org.rashomon.model.Outlet;
import org.rashomon.model.Reading;
import org.rashomon.model.Silence;

/** A reading for people: a line about the report, then its claims in a table. */
final class ReadingTable {
    private static final List<String> HEADER = List.of("CLAIM", "SPEAKER", "ACT", "WORDS", "EVENTS");

    private static final List<String> SILENT = List.of("SILENT", "HOW", "WORDS", "TOLD BY");

    private ReadingTable() {}

    static String render(Reading reading, Screen screen) {
        List<List<String>> rows = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            rows.add(row(claim, reading.document()));
        }
        String table = rows.isEmpty() ? "no claim was found in it\n" : new TextTable(HEADER, rows).render(screen);
        return Terminal.harmless(heading(reading)) + "\n\n" + table + silences(reading, screen) + "\n";
    }

    private static String silences(Reading reading, Screen screen) {
        List<List<String>> rows = reading.silences().stream()
                .map(silence -> silence(silence, reading.document()))
                .toList();
        return rows.isEmpty() ? "" : "\n" + new TextTable(SILENT, rows).render(screen);
    }

    private static List<String> silence(Silence silence, Document document) {
        String about =
                silence.about().map(span -> " " + span.of(document.text())).orElse("");
        return List.of(
                silence.who().map(Phrases::actor).orElse("(nobody in particular)"),
                Labels.of(silence.kind()),
                (silence.cue().text() + about).replaceAll("\\s+", " "),
                Phrases.speaker(silence.teller(), document.masthead().outlet()));
    }

    private static String heading(Reading reading) {
        Masthead masthead = reading.document().masthead();
        return Stream.of(
                        Optional.of(reading.document().input()),
                        masthead.title(),
                        masthead.outlet().map(Outlet::name),
                        masthead.published().map(told -> told.date().toString()),
                        Optional.of(reading.claims().size() + " claims, "
                                + reading.events().size() + " events"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" | "));
    }

    private static List<String> row(Claim claim, Document document) {
        String events = claim.events().stream().map(Phrases::event).collect(Collectors.joining("\n"));
        return List.of(
                claim.id().value(),
                Phrases.speaker(
                        claim.attribution().speaker(), document.masthead().outlet()),
                Labels.of(claim.attribution().act()),
                words(claim, document.text()),
                events);
    }

    private static String words(Claim claim, String text) {
        List<String> content = claim.attribution().wording().content().stream()
                .map(span -> span.of(text))
                .toList();
        String words = content.isEmpty() ? claim.passage().of(text) : String.join(" ... ", content);
        return words.replaceAll("\\s+", " ");
    }
}
