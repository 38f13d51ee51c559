// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.Actor;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Evidence;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentOutline;
import org.rashomon.model.Labels;
import org.rashomon.model.Place;
import org.rashomon.model.Quantity;

/**
 * Incidents as comma-separated values (RFC 4180) in the field's columns. An account with figures has one row for each of them, one
 * without has one row for each claim; so no row carries a number that its speaker did not give. Several places, actors and acts of one
 * cell are parted by {@code ;}.
 */
public final class CsvExport implements IncidentWriter {
    /** A figure of an account or, where it counts nobody, one of its passages. */
    private record Row(Incident incident, Account account, Optional<CasualtyFigure> figure, Evidence evidence) {
        IncidentOutline outline() {
            return incident.outline();
        }
    }

    private final CsvTable<Row> table;
    private final ExportSettings settings;

    /** Writes the header. */
    public CsvExport(Appendable out, ExportSettings settings) throws IOException {
        this.settings = settings;
        this.table = new CsvTable<>(out, columns());
    }

    @Override
    public void write(Incident incident) throws IOException {
        for (Account account : incident.accounts()) {
            for (Row row : account.figures().isEmpty() ? ofClaims(incident, account) : ofFigures(incident, account)) {
                table.write(row);
            }
        }
    }

    @Override
    public void close() throws IOException {
        table.flush();
    }

    private static List<Row> ofFigures(Incident incident, Account account) {
        List<Row> rows = new ArrayList<>();
        for (AccountFigure figure : account.figures()) {
            Evidence first = figure.evidence().getFirst();
            rows.add(new Row(incident, account, Optional.of(figure.figure()), first));
        }
        return rows;
    }

    private List<Row> ofClaims(Incident incident, Account account) {
        return account.tellings().stream()
                .map(settings.readings()::passage)
                .distinct()
                .map(passage -> new Row(incident, account, Optional.empty(), passage))
                .toList();
    }

    private List<Column<Row>> columns() {
        return Stream.of(outline(), where(), speaker(), figure(), evidence())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column<Row>> outline() {
        return List.of(
                Column.text("incident_id", row -> row.incident().id().value()),
                Column.text("type", row -> Labels.of(row.outline().type())),
                Column.text("acled_sub_event", row -> row.outline().type().acled()),
                Column.text("plover", row -> row.outline().type().plover()),
                Column.date("date_from", row -> row.outline().interval().from()),
                Column.date("date_to", row -> row.outline().interval().to()),
                Column.text("precision", row -> Labels.of(row.outline().precision())));
    }

    private static List<Column<Row>> where() {
        return List.of(
                Column.text("place", row -> Column.joined(row.outline().places(), Place::name)),
                Column.text("admin1", row -> places(row, place -> place.within().admin1())),
                Column.text(
                        "country", row -> places(row, place -> place.within().country())),
                Column.decimal(
                        "latitude", row -> pin(row).map(pin -> pin.point().latitude())),
                Column.decimal(
                        "longitude", row -> pin(row).map(pin -> pin.point().longitude())),
                Column.text("initiators", row -> Column.joined(row.outline().initiators(), CsvExport::name)),
                Column.text("recipients", row -> Column.joined(row.outline().recipients(), CsvExport::name)));
    }

    private static List<Column<Row>> speaker() {
        return List.of(
                Column.text("speaker", row -> row.account().speaker().name()),
                Column.optional("speaker_party", row -> row.account().speaker().party()),
                Column.optional("speaker_sector", row -> row.account().speaker().sector()),
                Column.text("act", row -> Column.joined(row.account().acts(), Labels::of)));
    }

    private List<Column<Row>> figure() {
        return List.of(
                Column.optional("harm", row -> row.figure().map(figure -> Labels.of(figure.harm()))),
                Column.optional("group", row -> row.figure().map(CasualtyFigure::group)),
                Column.optional("class", row -> row.figure().map(figure -> Labels.of(figure.groupClass()))),
                Column.integer("low", row -> bound(row, quantity -> quantity.lowest(settings.rules()))),
                Column.integer("high", row -> bound(row, quantity -> quantity.highest(settings.rules()))),
                Column.optional(
                        "words",
                        row -> row.figure().map(figure -> figure.mention().text())));
    }

    private List<Column<Row>> evidence() {
        return List.of(
                Column.optional(
                        "outlet",
                        row -> settings.readings().outlet(row.evidence().document())),
                Column.text("document", row -> row.evidence().document().value()),
                Column.text("quote", row -> row.evidence().quote()),
                Column.integer(
                        "begin", row -> OptionalInt.of(row.evidence().span().begin())),
                Column.integer(
                        "end", row -> OptionalInt.of(row.evidence().span().end())),
                Column.text(
                        "permalink",
                        row -> settings.links().incident(row.incident().id())),
                Column.text("evidence_link", row -> settings.links().evidence(row.evidence())),
                Column.text(
                        "reader",
                        row -> settings.readings()
                                .reading(row.evidence().document())
                                .reader()));
    }

    private static String places(Row row, Function<Place, Optional<String>> part) {
        return Column.joined(row.outline().places(), place -> part.apply(place).orElse(""));
    }

    private static Optional<Place.Location> pin(Row row) {
        return row.outline().places().stream()
                .flatMap(place -> place.location().stream())
                .findFirst();
    }

    private static OptionalInt bound(Row row, Function<Quantity, OptionalInt> bound) {
        return row.figure().map(CasualtyFigure::quantity).map(bound).orElse(OptionalInt.empty());
    }

    private static String name(Actor actor) {
        return actor.name()
                .or(() -> actor.party().map(Object::toString))
                .or(() -> actor.sector().map(Object::toString))
                .orElseGet(() -> Labels.of(actor.kind()));
    }
}
