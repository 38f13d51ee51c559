// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.ledger.review.Mask;
import org.rashomon.ledger.store.Group;
import org.rashomon.ledger.store.Grouping;
import org.rashomon.ledger.store.IncidentSet;
import org.rashomon.ledger.store.IncidentTables;
import org.rashomon.ledger.store.RecordText;
import org.rashomon.ledger.store.Row;
import org.rashomon.ledger.store.Selection;
import org.rashomon.ledger.store.Stage;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.ClaimId;
import org.rashomon.model.Coordinates;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Labels;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.Sector;
import org.rashomon.model.TimeInterval;

/** What the derived tables tell at one moment. */
public final class Answers {
    private static final double MICRO = 1e6;

    private final IncidentTables tables;
    private final Groups groups;
    private final Mask mask;
    private final Map<IncidentQuery, IncidentSet> chosen = new HashMap<>();

    /** What the tables tell; {@code groups} are of their stage. */
    Answers(IncidentTables tables, Groups groups, Mask mask) {
        this.tables = tables;
        this.groups = groups;
        this.mask = mask;
    }

    /** How far the incidents have come: answers of equal stages are equal. */
    public Stage stage() {
        return tables.stage();
    }

    /** How far documents and incidents have come, in short: answers of equal states are equal. */
    public String state() {
        Stage documents = tables.documents();
        Stage incidents = tables.stage();
        return incidents.generation() + "." + documents.through() + "." + incidents.through();
    }

    /** How many entries of the journal have come that no incident knows of yet. */
    public long waiting() {
        return Math.max(0, tables.documents().through() - tables.stage().through());
    }

    /** How many reports there are: of one outlet, or of all where its name is empty. */
    public long countReports(String outlet) {
        return tables.countReports(Optional.of(outlet).filter(name -> !name.isEmpty()));
    }

    public long count(IncidentQuery query) {
        return chosen(query).size();
    }

    /** The incidents asked for: looked for once, however much is asked of them. */
    private IncidentSet chosen(IncidentQuery query) {
        return chosen.computeIfAbsent(
                query,
                asked -> asked.isEverything()
                        ? groups.all(new Grouping.Whole(), tables)
                        : tables.chosen(Terms.selection(asked)));
    }

    /** What the tables are asked for a question's incidents: where looking for words is the costly part, by those that were found. */
    private Selection selection(IncidentQuery query) {
        return query.words().isBlank()
                ? Terms.selection(query)
                : Selection.everything().and(new Selection.OneOf(chosen(query)));
    }

    /** A part of the list of the incidents asked for. */
    public Found find(IncidentQuery query, Part part) {
        List<ListedRow> rows = tables
                .listed(
                        selection(query),
                        part.order(),
                        new IncidentTables.Cut(
                                part.after().map(place -> ListedRow.at(place).row()),
                                part.passedOver(),
                                part.most() + 1))
                .stream()
                .map(ListedRow::new)
                .toList();
        boolean more = rows.size() > part.most();
        List<ListedRow> shown = more ? rows.subList(0, part.most()) : rows;
        Optional<Part.Place> next = more ? Optional.of(shown.getLast().place(part.order())) : Optional.empty();
        return new Found(summaries(shown.stream().map(ListedRow::number).toList()), count(query), next);
    }

    /** In the order of the numbers. */
    private List<IncidentSummary> summaries(List<Long> numbers) {
        Map<Long, String> texts = new HashMap<>();
        tables.summaries(numbers).forEach(row -> texts.put(row.number(0), row.text(1)));
        return numbers.stream()
                .map(number -> Optional.ofNullable(texts.get(number))
                        .orElseThrow(() -> new IllegalStateException("no summary of incident " + number)))
                .map(text -> mask.over(RecordText.read(text, IncidentSummary.class)))
                .toList();
    }

    /** Where accounts say that the incidents asked for were, by gazetteer and id; each place is counted once for an incident. */
    public List<PlaceTally> places(IncidentQuery query) {
        return counted(query, new Grouping.Places(), this::place);
    }

    /** The groups that have any of the incidents asked for. */
    private <T> List<T> counted(IncidentQuery query, Grouping grouping, Counted<T> tally) {
        IncidentSet asked = chosen(query);
        IncidentSet parted = asked.and(groups.all(new Grouping.Parted(), tables));
        List<T> tallies = new ArrayList<>();
        for (Group group : groups.by(grouping, tables)) {
            long incidents = group.countOf(asked);
            if (incidents > 0) {
                tallies.add(tally.of(group.common(), incidents, group.countOf(parted)));
            }
        }
        return tallies;
    }

    /** Tells how many incidents have something in common, and in how many of them accounts part. */
    private interface Counted<T> {
        T of(Row common, long incidents, long parted);
    }

    private PlaceTally place(Row row, long incidents, long parted) {
        Optional<Place.Location> location = row.cells()
                .get(5)
                .map(latitude -> new Place.Location(
                        new Coordinates(Long.parseLong(latitude) / MICRO, row.number(6) / MICRO), row.number(7)));
        Place place = new Place(
                row.text(0),
                row.text(1),
                Labels.parse(PlaceKind.class, row.text(2)),
                new Place.Containment(row.cells().get(3), row.cells().get(4)),
                location);
        return new PlaceTally(mask.over(place), incidents, parted);
    }

    /** When the incidents asked for are told to have been, earliest first day first; open first days before all others. */
    public List<DayTally> days(IncidentQuery query) {
        return counted(query, new Grouping.Days(), Answers::days).stream()
                .sorted(Comparator.comparing(
                                (DayTally tally) -> day(tally.days().from()))
                        .thenComparing(tally -> day(tally.days().to())))
                .toList();
    }

    private static DayTally days(Row row, long incidents, long parted) {
        TimeInterval days = new TimeInterval(
                row.cells().get(0).map(LocalDate::parse), row.cells().get(1).map(LocalDate::parse));
        return new DayTally(days, incidents, parted);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** On which days reports that tell of the incidents asked for were published, earliest first. */
    public List<Tally> published(IncidentQuery query) {
        return tallies(query, Terms.PUBLISHED);
    }

    /** Which outlets tell of the incidents asked for. */
    public List<Tally> outlets(IncidentQuery query) {
        return tallies(query, Terms.OUTLET);
    }

    public List<Tally> types(IncidentQuery query) {
        return tallies(query, Terms.TYPE);
    }

    public List<Tally> parties(IncidentQuery query) {
        return tallies(query, Terms.PARTY);
    }

    public List<Tally> acts(IncidentQuery query) {
        return tallies(query, Terms.ACT);
    }

    /** Who has an account of the incidents asked for, of most first. */
    public List<SpeakerTally> speakers(IncidentQuery query) {
        return tables.speakers(selection(query)).stream().map(this::speaker).toList();
    }

    private SpeakerTally speaker(Row row) {
        AccountSpeaker speaker = new AccountSpeaker(
                Labels.parse(AccountSpeaker.Kind.class, row.text(0)),
                row.text(1),
                row.cells().get(2).map(Party::new),
                row.cells().get(3).map(label -> Labels.parse(Sector.class, label)));
        return new SpeakerTally(mask.over(speaker), row.number(4), row.number(5));
    }

    /**
     * Reports, latest published first, undated last.
     *
     * @param outlet of which alone; empty for all
     * @param passedOver how many of them are left out
     * @param most how many at most
     */
    public List<ReportSummary> reports(String outlet, long passedOver, int most) {
        return tables.reports(Optional.of(outlet).filter(name -> !name.isEmpty()), passedOver, most).stream()
                .map(row -> mask.over(ReportSummary.of(row)))
                .toList();
    }

    private List<Tally> tallies(IncidentQuery query, Terms kind) {
        return counted(
                query,
                new Grouping.Terms(kind.kind()),
                (row, incidents, parted) -> new Tally(mask.over(kind.value(row.text(0))), incidents));
    }

    /** A claim and the report that it stands in. */
    public record Said(DocumentId document, ClaimId claim) {}

    /**
     * What somebody is read to say, latest published first, undated last.
     *
     * @param voice the speaker's name, or the words for one who has none
     * @param passedOver how many claims are left out
     * @param most how many at most
     */
    public List<Said> claims(String voice, long passedOver, int most) {
        return tables.claims(voice, passedOver, most).stream()
                .map(row -> new Said(new DocumentId(row.text(0)), new ClaimId(row.text(1))))
                .toList();
    }

    /** How many claims somebody is read to make. */
    public long countClaims(String voice) {
        return tables.countClaims(voice);
    }

    /** How many problems there were, by code. */
    public List<Tally> problems() {
        return tables.problems().stream()
                .map(row -> new Tally(row.text(0), row.number(1)))
                .toList();
    }

    /** How many reports were read by each version of the rules. */
    public List<Tally> readers() {
        return tables.readers().stream()
                .map(row -> new Tally(row.text(0), row.number(1)))
                .toList();
    }

    /** How the reports were read, whatever they tell of. */
    public List<ReadingTally> coverage() {
        List<ReadingTally> tallies = new ArrayList<>();
        for (Row row : tables.coverage()) {
            tallies.add(new ReadingTally(
                    row.cells().get(0),
                    row.cells().get(1).map(LocalDate::parse),
                    new ReadingTally.Counts(
                            row.number(2), row.number(3), row.number(4), row.number(5), row.number(6))));
        }
        return tallies;
    }
}
