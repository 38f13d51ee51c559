// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
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
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Masthead;
import org.rashomon.model.Outlet;
import org.rashomon.model.Place;
import org.rashomon.model.Reading;

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
        Questions.of(all).forEach((query, test) -> {
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
        Questions.of(all).forEach((query, test) -> {
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
            IncidentQuery named = Questions.spokenBy("Defence Ministry of Sylvania");
            IncidentQuery worded = Questions.words("ministry");
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
            Catalogue catalogue = ledger.catalogue();
            List<Long> before = counted(catalogue);
            GeneratedWar goesOn = new GeneratedWar(7);
            for (int i = 0; i < 60; i++) {
                ledger.record(goesOn.next());
            }
            assertThat(counted(catalogue)).as("not linked yet").isEqualTo(before);
            ledger.link();
            assertThat(counted(catalogue)).isNotEqualTo(before).isEqualTo(counted(ledger.catalogue()));
            assertThat(counted(catalogue).getFirst())
                    .isEqualTo(ledger.incidents().size());
            Reading gone = ledger.readings().getFirst();
            ledger.withdraw(gone.document().id(), "an editor", "not a report");
            ledger.link();
            assertThat(counted(catalogue)).isEqualTo(counted(ledger.catalogue()));
            assertThat(counted(catalogue).getFirst())
                    .isEqualTo(ledger.incidents().size());
        }
    }

    /** Incidents by their days, their places and their outlets. */
    private static List<Long> counted(Catalogue catalogue) {
        return catalogue.at(answers -> List.of(
                answers.days(ALL).stream().mapToLong(DayTally::incidents).sum(),
                answers.places(ALL).stream().mapToLong(PlaceTally::incidents).sum(),
                answers.outlets(ALL).stream().mapToLong(Tally::count).sum()));
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
}
