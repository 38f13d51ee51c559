// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerSettings;
import org.rashomon.ledger.OwnOrigins;
import org.rashomon.ledger.bench.GeneratedWar;
import org.rashomon.ledger.store.IncidentOrder;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.PostgresAddress;
import org.rashomon.ledger.store.PostgresServer;
import org.rashomon.ledger.store.PostgresStore;
import org.rashomon.ledger.store.SqliteStore;
import org.rashomon.model.Document;
import org.rashomon.model.EventType;
import org.rashomon.model.Harm;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.IncidentState;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Masthead;
import org.rashomon.model.Outlet;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.Telling;
import org.rashomon.model.TimeInterval;

/** What is found by the tables is what is found by looking through all incidents, in every database. */
class CatalogueTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2041-01-01T00:00:00Z"));
    private static final int REPORTS = 90;
    private static final IncidentQuery ALL = IncidentQuery.everything();

    @TempDir
    static Path folder;

    private static final Map<Kept, Ledger> WARS = new EnumMap<>(Kept.class);

    /** Where a ledger is kept. */
    enum Kept {
        IN_MEMORY,
        IN_A_FILE,
        ON_A_SERVER
    }

    @AfterAll
    static void close() {
        WARS.values().forEach(Ledger::close);
    }

    /** Of which nothing is changed. */
    private static Ledger war(Kept kept) {
        return WARS.computeIfAbsent(kept, absent -> war(kept, "war", REPORTS));
    }

    private static Ledger war(Kept kept, String name, int reports) {
        LedgerStore store = switch (kept) {
            case IN_MEMORY -> SqliteStore.inMemory();
            case IN_A_FILE -> SqliteStore.open(folder.resolve(name + ".db"));
            case ON_A_SERVER -> PostgresStore.open(PostgresAddress.parse(PostgresServer.newAddress(), Map.of()));
        };
        Ledger ledger = new Ledger(store, LedgerSettings.of(CLOCK, OwnOrigins.TRACER));
        GeneratedWar war = new GeneratedWar(7);
        for (int i = 0; i < reports; i++) {
            ledger.record(war.next());
        }
        ledger.link();
        return ledger;
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionFindsWhatALookThroughAllFinds(Kept kept) {
        Ledger ledger = war(kept);
        List<Incident> all = ledger.incidents();
        assertThat(all).hasSizeGreaterThan(20);
        int[] some = {0};
        questions(all).forEach((query, test) -> {
            List<IncidentId> expected =
                    all.stream().filter(test).map(Incident::id).toList();
            assertThat(found(ledger, query)).as(query.toString()).isEqualTo(expected);
            some[0] += expected.isEmpty() || expected.size() == all.size() ? 0 : 1;
        });
        assertThat(some[0]).as("questions that tell incidents apart").isGreaterThan(12);
    }

    @ParameterizedTest
    @EnumSource
    void listPlacesDaysAndCountsTellOfTheSameSet(Kept kept) {
        Ledger ledger = war(kept);
        List<Incident> all = ledger.incidents();
        questions(all).forEach((query, test) -> {
            List<Incident> expected = all.stream().filter(test).toList();
            long places = expected.stream()
                    .flatMap(incident -> incident.outline().places().stream().distinct())
                    .count();
            long outlets = expected.stream()
                    .mapToLong(incident -> outlets(incident, ledger).size())
                    .sum();
            ledger.catalogue().at(answers -> {
                assertThat(answers.count(query)).isEqualTo(expected.size());
                assertThat(answers.find(query, Part.first(IncidentOrder.PARTED, 5))
                                .all())
                        .isEqualTo(expected.size());
                assertThat(answers.days(query).stream()
                                .mapToLong(DayTally::incidents)
                                .sum())
                        .isEqualTo(expected.size());
                assertThat(answers.places(query).stream()
                                .mapToLong(PlaceTally::incidents)
                                .sum())
                        .isEqualTo(places);
                assertThat(answers.outlets(query).stream()
                                .mapToLong(Tally::count)
                                .sum())
                        .isEqualTo(outlets);
                return query;
            });
        });
    }

    private static List<String> outlets(Incident incident, Ledger ledger) {
        return incident.reports().stream()
                .flatMap(report -> ledger.reading(report.document()).stream())
                .flatMap(reading -> reading.document().masthead().outlet().stream())
                .map(outlet -> outlet.name())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void partsOfAListFollowOneAnotherInEveryOrder(Kept kept) {
        Ledger ledger = war(kept);
        List<Incident> all = ledger.incidents();
        for (IncidentOrder order : IncidentOrder.values()) {
            List<IncidentId> listed = new ArrayList<>();
            Optional<Part.Place> after = Optional.empty();
            do {
                Part part = new Part(order, after, 0, 7);
                Found found = ledger.catalogue().at(answers -> answers.find(ALL, part));
                found.incidents().forEach(summary -> listed.add(summary.id()));
                after = found.next();
            } while (after.isPresent());
            assertThat(listed)
                    .as(order.name())
                    .isEqualTo(all.stream()
                            .sorted(byWeight(order))
                            .map(Incident::id)
                            .toList());
        }
    }

    /** The ledger lists the latest first. */
    private static Comparator<Incident> byWeight(IncidentOrder order) {
        ToIntFunction<Incident> weight = switch (order) {
            case PARTED -> incident -> Partings.of(incident).size();
            case LATEST -> incident -> 0;
            case ACCOUNTS -> incident -> incident.accounts().size();
            case REPORTS -> incident -> incident.standing().corroboration().reports();
        };
        return Comparator.comparingInt(weight).reversed();
    }

    @ParameterizedTest
    @EnumSource
    void aMaskedNameIsInNoAnswerAndFindsNothing(Kept kept) {
        try (Ledger ledger = war(kept, "masked", 20)) {
            IncidentQuery named = spokenBy("Defence Ministry of Sylvania");
            IncidentQuery worded = words("ministry");
            assertThat(found(ledger, named)).isNotEmpty();
            assertThat(found(ledger, worded)).isNotEmpty();
            long entry = ledger.decide(
                            new Operation.Redacted(List.of("defence ministry", "Defence Ministry of Sylvania")),
                            "an editor",
                            "asked for")
                    .sequence();
            assertThat(summaries(ledger).toString()).doesNotContainIgnoringCase("defence ministry");
            assertThat(found(ledger, named)).isEmpty();
            assertThat(found(ledger, worded)).isEmpty();
            assertThat(ledger.verify().faults()).isEmpty();
            ledger.decide(ledger.decisions().undo(entry), "an editor", "taken back");
            assertThat(found(ledger, named)).isNotEmpty();
            assertThat(ledger.verify().faults()).isEmpty();
        }
    }

    /** What is counted in memory is of the stage of whoever asks. */
    @ParameterizedTest
    @EnumSource
    void whatIsLinkedLaterIsCountedToo(Kept kept) {
        try (Ledger ledger = war(kept, "growing", 20)) {
            long before = told(ledger);
            GeneratedWar goesOn = new GeneratedWar(7);
            for (int i = 0; i < 60; i++) {
                ledger.record(goesOn.next());
            }
            assertThat(told(ledger)).as("not linked yet").isEqualTo(before);
            ledger.link();
            assertThat(told(ledger))
                    .isGreaterThan(before)
                    .isEqualTo(ledger.incidents().size());
            Reading gone = ledger.readings().getFirst();
            ledger.withdraw(gone.document().id(), "an editor", "not a report");
            ledger.link();
            assertThat(told(ledger)).isEqualTo(ledger.incidents().size());
        }
    }

    private static long told(Ledger ledger) {
        return ledger.catalogue()
                .at(answers -> answers.days(ALL).stream()
                        .mapToLong(DayTally::incidents)
                        .sum());
    }

    /** Of an outlet, also one that only printed the text again, and of a place. */
    @ParameterizedTest
    @EnumSource
    void masksNamesOfOutletsAndPlaces(Kept kept) {
        try (Ledger ledger = war(kept, "reprinted", 20)) {
            Reading told = ledger.readings().getFirst();
            Document reprint = new Document(
                    told.document().id(),
                    "reprint.txt",
                    told.document().text(),
                    Masthead.nothingTold().withOutlet(new Outlet("The Anna Bell Letter", Optional.empty())),
                    List.of());
            ledger.record(new Reading(
                    reprint, told.testimony(), told.places(), told.times(), told.problems(), told.reader()));
            ledger.link();
            Place place = ledger.incidents().stream()
                    .flatMap(incident -> incident.outline().places().stream())
                    .findFirst()
                    .orElseThrow();
            assertThat(tallied(ledger)).contains("Anna Bell").contains("name=" + place.name());
            ledger.decide(new Operation.Redacted(List.of("anna bell", place.name())), "an editor", "asked for");
            assertThat(tallied(ledger)).doesNotContain("Anna Bell").doesNotContain("name=" + place.name());
            assertThat(ledger.verify().faults()).isEmpty();
        }
    }

    private static String tallied(Ledger ledger) {
        return ledger.catalogue()
                .at(answers -> answers.outlets(ALL) + " " + answers.places(ALL) + answers.reports("", 0, 99));
    }

    private static List<IncidentSummary> summaries(Ledger ledger) {
        return ledger.catalogue()
                .at(answers -> answers.find(ALL, Part.first(IncidentOrder.LATEST, 1000)))
                .incidents();
    }

    private static List<IncidentId> found(Ledger ledger, IncidentQuery query) {
        return ledger
                .catalogue()
                .at(answers -> answers.find(query, Part.first(IncidentOrder.LATEST, 1000)))
                .incidents()
                .stream()
                .map(IncidentSummary::id)
                .toList();
    }

    /** Each with what it means for one incident. */
    private static Map<IncidentQuery, Predicate<Incident>> questions(List<Incident> all) {
        Map<IncidentQuery, Predicate<Incident>> questions = new LinkedHashMap<>();
        questions.put(ALL, incident -> true);
        Stream.of(EventType.AIR_STRIKE, EventType.ARREST, EventType.PROTEST)
                .forEach(type -> questions.put(
                        what(Optional.of(type), Optional.empty(), Optional.empty()),
                        incident -> tellings(incident)
                                .anyMatch(telling -> telling.event().type() == type)));
        Stream.of(IncidentState.values())
                .forEach(state -> questions.put(
                        what(Optional.empty(), Optional.of(state), Optional.empty()),
                        incident -> incident.standing().state() == state));
        Stream.of(1, 10, 30)
                .forEach(least -> questions.put(
                        what(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new IncidentQuery.Harmed(Harm.KILLED, least))),
                        incident -> killed(incident, least)));
        Stream.of("SYL", "FRONT", "LEAGUE", "RUR", "NONE")
                .map(Party::new)
                .forEach(party -> questions.put(
                        who(new IncidentQuery.Who(Optional.of(party), "", Optional.empty(), "")),
                        incident -> isNamed(incident, party)));
        questions.put(
                spokenBy("MINISTRY of syl"),
                incident -> incident.accounts().stream()
                        .anyMatch(account -> account.speaker().name().equals("Defence Ministry of Sylvania")));
        questions.put(
                who(new IncidentQuery.Who(Optional.empty(), "", Optional.of(SpeechAct.DENIES), "")),
                incident -> tellings(incident)
                        .anyMatch(telling -> telling.claim().attribution().act() == SpeechAct.DENIES));
        questions.put(spokenBy("nobody\u0000"), incident -> false);
        Place place = all.stream()
                .flatMap(incident -> incident.outline().places().stream())
                .findFirst()
                .orElseThrow();
        questions.put(
                where(new IncidentQuery.Where("", List.of(), place.gazetteer(), Optional.empty())),
                incident -> incident.outline().places().stream()
                        .anyMatch(other -> other.gazetteer().equals(place.gazetteer())));
        String town = place.name();
        questions.put(
                where(new IncidentQuery.Where(town.toUpperCase(Locale.ROOT), List.of(), "", Optional.empty())),
                incident -> incident.outline().places().stream()
                        .anyMatch(other -> other.name().contains(town)));
        IncidentQuery.Area area = new IncidentQuery.Area(19.5, 19.5, 25, 25);
        questions.put(
                where(new IncidentQuery.Where("", List.of(), "", Optional.of(area))),
                incident -> incident.outline().places().stream()
                        .flatMap(other -> other.location().stream())
                        .anyMatch(at -> Math.abs(at.point().latitude() - 22.25) <= 2.75
                                && Math.abs(at.point().longitude() - 22.25) <= 2.75));
        LocalDate day = LocalDate.parse("2031-01-02");
        TimeInterval days = TimeInterval.of(day, day);
        questions.put(
                new IncidentQuery("", days, ALL.where(), ALL.who(), ALL.what(), 0),
                incident -> !incident.outline().interval().isUnknown()
                        && incident.outline().interval().mayOverlap(days));
        questions.put(
                new IncidentQuery(
                        "",
                        new TimeInterval(Optional.empty(), Optional.of(day)),
                        ALL.where(),
                        ALL.who(),
                        ALL.what(),
                        0),
                incident -> !incident.outline().interval().isUnknown()
                        && incident.outline()
                                .interval()
                                .mayOverlap(new TimeInterval(Optional.empty(), Optional.of(day))));
        questions.put(
                new IncidentQuery("", TimeInterval.unknown(), ALL.where(), ALL.who(), ALL.what(), 3),
                incident -> incident.standing().corroboration().origins().size() >= 3);
        questions.put(
                words("CONVO atta"),
                incident -> tellings(incident)
                        .anyMatch(telling -> telling.event().type() == EventType.KILLING
                                && telling.event().trigger().mention().text().equals("killing")));
        questions.put(words("nowhere-told"), incident -> false);
        return questions;
    }

    private static Stream<Telling> tellings(Incident incident) {
        return incident.accounts().stream().flatMap(account -> account.tellings().stream());
    }

    private static boolean isNamed(Incident incident, Party party) {
        return Stream.concat(
                        Stream.concat(
                                        incident.outline().initiators().stream(),
                                        incident.outline().recipients().stream())
                                .flatMap(actor -> actor.party().stream()),
                        incident.accounts().stream().flatMap(account -> account.speaker().party().stream()))
                .anyMatch(party::equals);
    }

    private static boolean killed(Incident incident, int least) {
        return tellings(incident)
                .filter(telling -> !telling.isDenial())
                .flatMap(telling -> telling.event().figures().stream())
                .anyMatch(figure -> figure.harm() == Harm.KILLED
                        && figure.quantity() instanceof Quantity.Exactly(int count)
                        && count >= least);
    }

    private static IncidentQuery words(String words) {
        return new IncidentQuery(words, ALL.days(), ALL.where(), ALL.who(), ALL.what(), 0);
    }

    private static IncidentQuery spokenBy(String speaker) {
        return who(new IncidentQuery.Who(Optional.empty(), speaker, Optional.empty(), ""));
    }

    private static IncidentQuery who(IncidentQuery.Who who) {
        return new IncidentQuery("", ALL.days(), ALL.where(), who, ALL.what(), 0);
    }

    private static IncidentQuery where(IncidentQuery.Where where) {
        return new IncidentQuery("", ALL.days(), where, ALL.who(), ALL.what(), 0);
    }

    private static IncidentQuery what(
            Optional<EventType> type, Optional<IncidentState> state, Optional<IncidentQuery.Harmed> harmed) {
        return new IncidentQuery(
                "", ALL.days(), ALL.where(), ALL.who(), new IncidentQuery.What(type, state, harmed), 0);
    }
}
