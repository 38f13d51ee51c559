// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.Actor;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Evidence;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentOutline;
import org.rashomon.model.Labels;
import org.rashomon.model.Outlet;
import org.rashomon.model.Place;
import org.rashomon.model.Reading;
import org.rashomon.model.Telling;
import org.rashomon.model.VagueRules;

/**
 * Incidents as comma-separated values (RFC 4180, UTF-8) in the field's columns. An account with figures has one row for each of them, one
 * without has one row for each claim; so no row carries a number that its speaker did not give.
 */
public final class CsvExport {
    private static final List<String> COLUMNS = List.of(
            "incident_id",
            "type",
            "acled_sub_event",
            "plover",
            "date_from",
            "date_to",
            "precision",
            "place",
            "admin1",
            "country",
            "latitude",
            "longitude",
            "initiators",
            "recipients",
            "speaker",
            "speaker_party",
            "speaker_sector",
            "act",
            "harm",
            "group",
            "class",
            "low",
            "high",
            "words",
            "outlet",
            "document",
            "quote",
            "begin",
            "end");

    private final CSVPrinter printer;
    private final Map<DocumentId, Document> documents = new HashMap<>();
    private final VagueRules rules;

    private CsvExport(CSVPrinter printer, List<Reading> readings, VagueRules rules) {
        this.printer = printer;
        this.rules = rules;
        readings.forEach(reading -> documents.put(reading.document().id(), reading.document()));
    }

    /**
     * Writes a header and the rows of {@code incidents} in their order. Several places, actors and acts of one cell are parted by {@code ;}.
     *
     * @param readings the readings in force, for texts and outlets
     * @param rules how vague words are read
     */
    public static void write(Appendable out, List<Incident> incidents, List<Reading> readings, VagueRules rules)
            throws IOException {
        CSVPrinter printer = CSVFormat.RFC4180.print(out);
        printer.printRecord(COLUMNS);
        CsvExport export = new CsvExport(printer, readings, rules);
        for (Incident incident : incidents) {
            for (Account account : incident.accounts()) {
                export.write(incident, account);
            }
        }
        printer.flush();
    }

    private void write(Incident incident, Account account) throws IOException {
        List<String> shared = new ArrayList<>(outline(incident));
        shared.addAll(speaker(account));
        for (AccountFigure figure : account.figures()) {
            List<String> row = new ArrayList<>(shared);
            row.addAll(figure(figure));
            row.addAll(evidence(figure.evidence().getFirst()));
            print(row);
        }
        if (account.figures().isEmpty()) {
            writeClaims(shared, account);
        }
    }

    private void writeClaims(List<String> shared, Account account) throws IOException {
        List<Evidence> passages = account.tellings().stream()
                .map(telling -> passage(telling))
                .distinct()
                .toList();
        for (Evidence passage : passages) {
            List<String> row = new ArrayList<>(shared);
            row.addAll(List.of("", "", "", "", "", ""));
            row.addAll(evidence(passage));
            print(row);
        }
    }

    private Evidence passage(Telling telling) {
        return document(telling.document()).evidence(telling.claim().passage());
    }

    private Document document(DocumentId id) {
        return Optional.ofNullable(documents.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no reading of " + id + " among those given"));
    }

    private void print(List<String> row) throws IOException {
        printer.printRecord(row.stream().map(SpreadsheetCell::harmless).toList());
    }

    private static List<String> outline(Incident incident) {
        IncidentOutline outline = incident.outline();
        Optional<Place> pinned = outline.places().stream()
                .filter(place -> place.location().isPresent())
                .findFirst();
        return List.of(
                incident.id().value(),
                Labels.of(outline.type()),
                outline.type().acled(),
                outline.type().plover(),
                text(outline.interval().from()),
                text(outline.interval().to()),
                Labels.of(outline.precision()),
                joined(outline.places(), Place::name),
                joined(outline.places(), place -> place.within().admin1().orElse("")),
                joined(outline.places(), place -> place.within().country().orElse("")),
                coordinate(pinned, location -> location.point().latitude()),
                coordinate(pinned, location -> location.point().longitude()),
                joined(outline.initiators(), CsvExport::name),
                joined(outline.recipients(), CsvExport::name));
    }

    private static List<String> speaker(Account account) {
        return List.of(
                account.speaker().name(),
                text(account.speaker().party()),
                text(account.speaker().sector()),
                joined(account.acts(), Labels::of));
    }

    private List<String> figure(AccountFigure told) {
        return List.of(
                Labels.of(told.figure().harm()),
                told.figure().group(),
                Labels.of(told.figure().groupClass()),
                number(told.figure().quantity().lowest(rules)),
                number(told.figure().quantity().highest(rules)),
                told.figure().mention().text());
    }

    private List<String> evidence(Evidence evidence) {
        Document document = document(evidence.document());
        return List.of(
                text(document.masthead().outlet().map(Outlet::name)),
                evidence.document().value(),
                evidence.quote(),
                Integer.toString(evidence.span().begin()),
                Integer.toString(evidence.span().end()));
    }

    private static String name(Actor actor) {
        return actor.name()
                .or(() -> actor.party().map(Object::toString))
                .or(() -> actor.sector().map(Object::toString))
                .orElseGet(() -> Labels.of(actor.kind()));
    }

    private static String coordinate(Optional<Place> place, Function<Place.Location, Double> part) {
        return text(place.flatMap(Place::location).map(part));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static <T> String joined(List<T> values, Function<T, String> words) {
        return values.stream()
                .map(words)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
