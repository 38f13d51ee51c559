// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.Account;
import org.rashomon.model.Actor;
import org.rashomon.model.Document;
import org.rashomon.model.Incident;
import org.rashomon.model.Labels;
import org.rashomon.model.Outlet;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;

/**
 * The 31 columns of ACLED's files since March 2023, with the actor types in words as they have been since 2024. What ACLED's coders know
 * and no report tells stays empty; so does what accounts contest.
 *
 * @param settings for texts and links
 * @param fatalities which number of killed the row has
 */
record AcledForm(ExportSettings settings, FatalityRule fatalities) implements FlatForm {
    /** Where a quotation in the notes is cut. */
    private static final int LONGEST_NOTE = 300;

    @Override
    public ExportFormat format() {
        return ExportFormat.ACLED_CSV;
    }

    @Override
    public Optional<Loss> leftOut(FlatIncident flat) {
        if (AcledSubEvent.of(flat).isEmpty()) {
            String type = Labels.of(flat.incident().outline().type());
            return Optional.of(new Loss(Loss.Kind.LEFT_OUT, type + " is no event of ACLED's, or nobody tells which"));
        }
        return flat.isToldToHaveHappened()
                ? Optional.empty()
                : Optional.of(new Loss(Loss.Kind.LEFT_OUT, "nobody says that it happened"));
    }

    @Override
    public List<Column<FlatIncident>> columns() {
        return Stream.of(event(), actors(), where(), point(), told())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column<FlatIncident>> event() {
        return List.of(
                Column.text("event_id_cnty", flat -> flat.incident().id().value()),
                Column.date("event_date", flat -> flat.time().middle().filter(day -> isDated(flat))),
                Column.integer("year", flat -> flat.time().year()),
                Column.integer("time_precision", flat -> timePrecision(flat.time())),
                Column.optional("disorder_type", flat -> AcledSubEvent.of(flat).map(AcledSubEvent::disorderType)),
                Column.optional("event_type", flat -> AcledSubEvent.of(flat).map(AcledSubEvent::eventType)),
                Column.optional("sub_event_type", AcledSubEvent::of));
    }

    private static List<Column<FlatIncident>> actors() {
        return List.of(
                Column.optional("actor1", flat -> flat.sides().first().flatMap(ActorNames::of)),
                Column.text(
                        "assoc_actor_1",
                        flat -> names(flat.sides().withFirst(), flat.sides().first())),
                Column.optional("inter1", AcledForm::firstType),
                Column.optional("actor2", flat -> flat.sides().second().flatMap(ActorNames::of)),
                Column.text(
                        "assoc_actor_2",
                        flat -> names(flat.sides().withSecond(), flat.sides().second())),
                Column.optional("inter2", AcledForm::secondType),
                Column.optional("interaction", AcledForm::interaction),
                Column.optional("civilian_targeting", AcledForm::civilianTargeting));
    }

    private static List<Column<FlatIncident>> where() {
        return List.of(
                Column.optional("iso", flat -> flat.place().countryRecord().flatMap(Country::numeric)),
                Column.optional(
                        "region",
                        flat -> flat.place()
                                .countryRecord()
                                .map(country -> country.regions().acled())),
                Column.optional("country", flat -> flat.place().countryRecord().map(Country::name)),
                Column.optional("admin1", flat -> flat.place().admin1()),
                Column.optional(
                        "admin2",
                        flat -> flat.place()
                                .place()
                                .filter(place -> place.kind() == PlaceKind.ADMIN2)
                                .map(Place::name)),
                Column.empty("admin3"),
                Column.optional("location", flat -> locatable(flat).map(Place::name)));
    }

    private static List<Column<FlatIncident>> point() {
        return List.of(
                Column.decimal(
                        "latitude",
                        flat -> location(flat).map(location -> location.point().latitude())),
                Column.decimal(
                        "longitude",
                        flat -> location(flat).map(location -> location.point().longitude())),
                Column.integer(
                        "geo_precision",
                        flat -> location(flat).isPresent()
                                ? OptionalInt.of(geoPrecision(locatable(flat).orElseThrow()))
                                : OptionalInt.empty()));
    }

    private List<Column<FlatIncident>> told() {
        return List.of(
                Column.text("source", flat -> Column.joined(documents(flat), AcledForm::outlet)),
                Column.empty("source_scale"),
                Column.text(
                        "notes",
                        flat -> flat.accounts().stream().map(this::note).collect(Collectors.joining(" "))),
                Column.integer("fatalities", fatalities::number),
                Column.text("tags", this::tags),
                Column.empty("timestamp"));
    }

    private List<Document> documents(FlatIncident flat) {
        return settings.readings().documents(flat.incident());
    }

    private static String outlet(Document document) {
        return document.masthead().outlet().map(Outlet::name).orElse("");
    }

    /** To ACLED a week has its middle day and a month has; what is told less precisely has no day. */
    private static boolean isDated(FlatIncident flat) {
        return timePrecision(flat.time()).isPresent();
    }

    private static OptionalInt timePrecision(FlatTime time) {
        if (time.isContested()) {
            return OptionalInt.empty();
        } else if (time.isWithin(1)) {
            return OptionalInt.of(1);
        } else if (time.isWithin(7)) {
            return OptionalInt.of(2);
        }
        return time.isWithin(31) ? OptionalInt.of(3) : OptionalInt.empty();
    }

    private static String names(List<Actor> actors, Optional<Actor> beside) {
        Optional<String> shown = beside.flatMap(ActorNames::of);
        return Column.joined(
                actors,
                actor -> ActorNames.of(actor)
                        .filter(name -> !shown.equals(Optional.of(name)))
                        .orElse(""));
    }

    private static Optional<AcledActorType> firstType(FlatIncident flat) {
        return flat.sides().first().flatMap(actor -> type(actor, flat));
    }

    private static Optional<AcledActorType> secondType(FlatIncident flat) {
        return flat.sides().second().flatMap(actor -> type(actor, flat));
    }

    private static Optional<AcledActorType> type(Actor actor, FlatIncident flat) {
        return AcledActorType.of(
                actor, flat.incident().outline().type(), flat.place().country());
    }

    /** Of both types; where there is no second actor, though none is contested, the first acts alone. */
    private static Optional<String> interaction(FlatIncident flat) {
        Optional<AcledActorType> second = secondType(flat);
        boolean isAlone = flat.incident().outline().recipients().isEmpty();
        return firstType(flat)
                .filter(first -> second.isPresent() || isAlone)
                .map(first -> AcledActorType.interaction(first, second));
    }

    /** ACLED: civilians were the main or only target. Here: all who are told to be hit are civilians, and nobody says otherwise. */
    private static Optional<String> civilianTargeting(FlatIncident flat) {
        List<Actor> hit = flat.sides().recipients();
        boolean violent = flat.incident().outline().type().family().isViolent();
        return violent && !hit.isEmpty() && hit.stream().allMatch(ActorNames::isCivilian)
                ? Optional.of("Civilian targeting")
                : Optional.empty();
    }

    /** ACLED has no row for a country as such: a country's or a region's reference point is no place of an event. */
    private static Optional<Place> locatable(FlatIncident flat) {
        return flat.place().place().filter(place -> switch (place.kind()) {
            case REGION, COUNTRY -> false;
            case ADMIN1, ADMIN2, CITY, FEATURE -> true;
        });
    }

    private static Optional<Place.Location> location(FlatIncident flat) {
        return locatable(flat).flatMap(Place::location);
    }

    private static int geoPrecision(Place place) {
        return switch (place.kind()) {
            case REGION, COUNTRY, ADMIN1 -> 3;
            case ADMIN2 -> 2;
            case CITY, FEATURE -> FlatPlace.isSpot(place) ? 1 : 2;
        };
    }

    private String note(Account account) {
        String words =
                settings.readings().passage(account.tellings().getFirst()).quote();
        String quote = words.length() <= LONGEST_NOTE ? words : words.substring(0, cut(words)) + " ...";
        return account.speaker().name() + " (" + Column.joined(account.acts(), Labels::of) + "): \""
                + quote.replaceAll("\\s+", " ") + "\"";
    }

    private static int cut(String words) {
        int space = words.lastIndexOf(' ', LONGEST_NOTE);
        return space > 0 ? space : words.offsetByCodePoints(0, LONGEST_NOTE / 2);
    }

    /** ACLED's cell for what has no column. */
    private String tags(FlatIncident flat) {
        Incident incident = flat.incident();
        return String.join(
                "; ",
                "permalink=" + settings.links().incident(incident.id()),
                "reader=" + settings.readings().readers(incident),
                "state=" + Labels.of(incident.standing().state()),
                "accounts=" + incident.accounts().size(),
                "reports=" + incident.standing().corroboration().reports(),
                "origins=" + incident.standing().corroboration().origins().size());
    }
}
