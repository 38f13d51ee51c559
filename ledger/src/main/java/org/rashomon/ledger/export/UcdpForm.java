// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.rashomon.model.Actor;
import org.rashomon.model.Coordinates;
import org.rashomon.model.Document;
import org.rashomon.model.Labels;
import org.rashomon.model.Outlet;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.Publication;

/**
 * The 49 columns of UCDP's Georeferenced Event Dataset (versions 20.1 to 25.1). Numbers of conflicts, dyads and actors are UCDP's own and
 * stay empty. {@code low} and {@code high} are the lowest and the highest number of killed that somebody tells; {@code best} is empty unless
 * a rule is named that says whose number it is.
 *
 * @param settings for texts and links
 * @param fatalities which number of killed is the best
 */
record UcdpForm(ExportSettings settings, FatalityRule fatalities) implements FlatForm {
    /** Within what UCDP calls the area around a known place. */
    private static final double NEAR_KM = 25;

    @Override
    public ExportFormat format() {
        return ExportFormat.UCDP_CSV;
    }

    /** UCDP's events are of armed force with at least one death. */
    @Override
    public Optional<Loss> leftOut(FlatIncident flat) {
        if (!flat.incident().outline().type().family().isViolent()) {
            String type = Labels.of(flat.incident().outline().type());
            return Optional.of(new Loss(Loss.Kind.LEFT_OUT, type + " is no use of armed force"));
        }
        return flat.deaths().stream().anyMatch(UcdpForm::isDeadly)
                ? Optional.empty()
                : Optional.of(new Loss(Loss.Kind.LEFT_OUT, "nobody tells a number of killed"));
    }

    private static boolean isDeadly(DeathClaim claim) {
        return claim.number() > 0;
    }

    @Override
    public List<Column<FlatIncident>> columns() {
        return Stream.of(event(), sides(), reports(), where(), country(), when(), deaths())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column<FlatIncident>> event() {
        return List.of(
                Column.text("id", flat -> flat.incident().id().value()),
                Column.empty("relid"),
                Column.integer("year", flat -> flat.time().year()),
                Column.empty("active_year"),
                Column.empty("code_status"),
                Column.optional("type_of_violence", flat -> violence(flat).map(Violence::number)),
                Column.empty("conflict_dset_id"),
                Column.empty("conflict_new_id"),
                Column.empty("conflict_name"));
    }

    private static List<Column<FlatIncident>> sides() {
        return List.of(
                Column.empty("dyad_dset_id"),
                Column.empty("dyad_new_id"),
                Column.optional(
                        "dyad_name",
                        flat -> firstSide(flat)
                                .flatMap(first -> secondSide(flat).map(second -> first + " - " + second))),
                Column.empty("side_a_dset_id"),
                Column.empty("side_a_new_id"),
                Column.optional("side_a", UcdpForm::firstSide),
                Column.empty("side_b_dset_id"),
                Column.empty("side_b_new_id"),
                Column.optional("side_b", UcdpForm::secondSide));
    }

    private List<Column<FlatIncident>> reports() {
        return List.of(
                Column.integer(
                        "number_of_sources",
                        flat -> OptionalInt.of(flat.incident()
                                .standing()
                                .corroboration()
                                .origins()
                                .size())),
                Column.text("source_article", this::articles),
                Column.text("source_office", flat -> Column.joined(documents(flat), UcdpForm::outlet)),
                Column.text("source_date", flat -> Column.joined(documents(flat), UcdpForm::day)),
                Column.text("source_headline", flat -> Column.joined(documents(flat), UcdpForm::headline)),
                Column.text(
                        "source_original",
                        flat -> Column.joined(
                                flat.accounts(), account -> account.speaker().name())));
    }

    private static List<Column<FlatIncident>> where() {
        return List.of(
                Column.optional("where_prec", flat -> flat.place().place().map(UcdpForm::precision)),
                Column.optional(
                        "where_coordinates", flat -> flat.place().place().map(Place::name)),
                Column.text(
                        "where_description",
                        flat -> Column.joined(flat.incident().outline().places(), Place::name)),
                Column.optional("adm_1", flat -> flat.place().admin1()),
                Column.optional(
                        "adm_2",
                        flat -> flat.place()
                                .place()
                                .filter(place -> place.kind() == PlaceKind.ADMIN2)
                                .map(Place::name)),
                Column.decimal("latitude", flat -> point(flat).map(Coordinates::latitude)),
                Column.decimal("longitude", flat -> point(flat).map(Coordinates::longitude)),
                Column.optional(
                        "geom_wkt",
                        flat -> point(flat).map(point -> "POINT (" + point.longitude() + " " + point.latitude() + ")")),
                Column.optional("priogrid_gid", flat -> point(flat).map(UcdpForm::cell)));
    }

    private static List<Column<FlatIncident>> country() {
        return List.of(
                Column.optional("country", flat -> flat.place().countryRecord().map(Country::name)),
                Column.optional(
                        "country_id", flat -> flat.place().countryRecord().flatMap(Country::stateNumber)),
                Column.optional(
                        "region",
                        flat -> flat.place()
                                .countryRecord()
                                .map(country -> country.regions().ucdp())));
    }

    private static List<Column<FlatIncident>> when() {
        return List.of(
                Column.empty("event_clarity"),
                Column.integer("date_prec", flat -> datePrecision(flat.time())),
                Column.date("date_start", flat -> flat.time().interval().from()),
                Column.date("date_end", flat -> flat.time().interval().to()));
    }

    private List<Column<FlatIncident>> deaths() {
        return List.of(
                Column.empty("deaths_a"),
                Column.empty("deaths_b"),
                Column.empty("deaths_civilians"),
                Column.empty("deaths_unknown"),
                Column.integer("best", fatalities::number),
                Column.integer("high", flat -> FatalityRule.highest(flat.deaths())),
                Column.integer("low", FatalityRule.Plain.LOWEST::number),
                Column.optional("gwnoa", flat -> flat.sides().first().flatMap(UcdpForm::stateNumber)),
                Column.optional("gwnob", flat -> flat.sides().second().flatMap(UcdpForm::stateNumber)));
    }

    /** UCDP's types of violence. */
    private enum Violence {
        STATE_BASED(1),
        NON_STATE(2),
        ONE_SIDED(3);

        private final int number;

        Violence(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    private static Optional<Violence> violence(FlatIncident flat) {
        return flat.sides().first().flatMap(first -> flat.sides().second().flatMap(second -> violence(first, second)));
    }

    private static Optional<Violence> violence(Actor first, Actor second) {
        boolean isOrganised = isOrganised(first);
        if (isOrganised && ActorNames.isCivilian(second)) {
            return Optional.of(Violence.ONE_SIDED);
        } else if (!isOrganised || !isOrganised(second)) {
            return Optional.empty();
        }
        boolean hasState = ActorNames.isOfState(first) || ActorNames.isOfState(second);
        return Optional.of(hasState ? Violence.STATE_BASED : Violence.NON_STATE);
    }

    private static boolean isOrganised(Actor actor) {
        return ActorNames.isOfState(actor)
                || (ActorNames.isArmedGroup(actor)
                        && (actor.name().isPresent() || actor.party().isPresent()));
    }

    private static Optional<String> firstSide(FlatIncident flat) {
        return flat.sides().first().flatMap(UcdpForm::side);
    }

    private static Optional<String> secondSide(FlatIncident flat) {
        return flat.sides().second().flatMap(UcdpForm::side);
    }

    /** To UCDP a state's forces are its government, and all civilians are one. */
    private static Optional<String> side(Actor actor) {
        if (ActorNames.isOfState(actor)) {
            return actor.party()
                    .flatMap(party -> Country.of(party.code()))
                    .map(state -> "Government of " + state.name());
        }
        return ActorNames.isCivilian(actor) ? Optional.of("Civilians") : ActorNames.of(actor);
    }

    private static Optional<String> stateNumber(Actor actor) {
        return actor.party()
                .filter(party -> ActorNames.isOfState(actor))
                .map(Party::code)
                .flatMap(Country::of)
                .flatMap(Country::stateNumber);
    }

    private List<Document> documents(FlatIncident flat) {
        return settings.readings().documents(flat.incident());
    }

    /** The reports, after what this row is and which reader read them: the form has no column for either. */
    private String articles(FlatIncident flat) {
        return "Rashomon " + settings.links().incident(flat.incident().id()) + " (reader "
                + settings.readings().readers(flat.incident()) + "): "
                + Column.joined(documents(flat), document -> article(document));
    }

    private static String article(Document document) {
        return String.join(
                ", ",
                Stream.of(outlet(document), day(document), headline(document))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String outlet(Document document) {
        return document.masthead().outlet().map(Outlet::name).orElse("");
    }

    private static String day(Document document) {
        return document.masthead()
                .published()
                .map(Publication::date)
                .map(Object::toString)
                .orElse("");
    }

    private static String headline(Document document) {
        return document.masthead()
                .title()
                .map(title -> String.format(Locale.ROOT, "\"%s\"", title))
                .orElse("");
    }

    private static int precision(Place place) {
        double reach = place.location().map(Place.Location::radiusKm).orElse(0.0);
        return switch (place.kind()) {
            case CITY, FEATURE -> FlatPlace.isSpot(place) ? 1 : reach <= NEAR_KM ? 2 : 5;
            case ADMIN2 -> 3;
            case ADMIN1 -> 4;
            case REGION -> 5;
            case COUNTRY -> 6;
        };
    }

    private static Optional<Coordinates> point(FlatIncident flat) {
        return flat.place().location().map(Place.Location::point);
    }

    /** The cell of the PRIO-GRID: half a degree on each side, numbered from the south-west corner of the world eastwards. */
    static int cell(Coordinates point) {
        int row = (int) Math.min(Math.floor((point.latitude() + 90) * 2), 359);
        int column = (int) Math.min(Math.floor((point.longitude() + 180) * 2), 719);
        return row * 720 + column + 1;
    }

    private static OptionalInt datePrecision(FlatTime time) {
        if (time.days().isEmpty()) {
            return OptionalInt.empty();
        }
        int days = time.days().getAsInt();
        return OptionalInt.of(days == 1 ? 1 : days <= 6 ? 2 : days == 7 ? 3 : days <= 31 ? 4 : 5);
    }
}
