// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Questions about incidents to the derived tables, all answered of one moment. */
public final class IncidentTables {
    private final Handle db;
    private final Dialect dialect;

    IncidentTables(Handle db, Dialect dialect) {
        this.db = db;
        this.dialect = dialect;
    }

    /**
     * Which part of a list is asked for.
     *
     * @param after the last row of the part before; the list's beginning where empty
     * @param passedOver how many rows after that are left out
     * @param most how many rows at most
     */
    public record Cut(Optional<Row> after, long passedOver, int most) {}

    /** The last line of the journal whose incidents are in the tables. */
    public Stage stage() {
        return DerivedTables.stage(db, Derivation.INCIDENTS);
    }

    /** The last line of the journal whose documents are in the tables. */
    public Stage documents() {
        return DerivedTables.stage(db, Derivation.DOCUMENTS);
    }

    /** How many reports there are, of one outlet or of all. */
    public long countReports(Optional<String> outlet) {
        Clause where = ofOutlet(outlet);
        return where.bind(db.createQuery("SELECT count(*) FROM coverage WHERE " + where.sql()), 0)
                .mapTo(Long.class)
                .one();
    }

    /** The incidents asked for. */
    public IncidentSet chosen(Selection selection) {
        Clause where = Clause.where(selection, dialect);
        String sql =
                String.format(Locale.ROOT, "SELECT %s FROM incident WHERE %s", dialect.joined("number"), where.sql());
        return rows(where, sql)
                .getFirst()
                .cells()
                .getFirst()
                .map(Group::parsed)
                .map(IncidentSet::of)
                .orElseGet(IncidentSet::none);
    }

    /** Rows of {@link Table#INCIDENT}. */
    public List<Row> listed(Selection selection, IncidentOrder order, Cut cut) {
        Clause where = cut.after()
                .map(last -> Clause.where(selection, dialect).and(beyond(last, order)))
                .orElse(Clause.where(selection, dialect));
        String sql = String.format(
                Locale.ROOT,
                "SELECT %s FROM incident WHERE %s ORDER BY %s LIMIT %d OFFSET %d",
                DerivedTables.names(Table.INCIDENT),
                where.sql(),
                Stream.concat(order.falling().stream().map(column -> column + " DESC"), Stream.of("number"))
                        .collect(Collectors.joining(", ")),
                cut.most(),
                cut.passedOver());
        return where.bind(db.createQuery(sql), 0)
                .map((row, context) -> DerivedTables.row(row, Table.INCIDENT))
                .list();
    }

    /** The condition of standing after a row: less in the first column in which it differs, and of equal ones with a greater number. */
    private static Clause beyond(Row last, IncidentOrder order) {
        Clause beyond = new Clause("number > ?", List.of(value(last, "number")));
        for (String column : order.falling().reversed()) {
            Object value = value(last, column);
            beyond = new Clause(
                    String.format(Locale.ROOT, "(%1$s < ? OR (%1$s = ? AND %2$s))", column, beyond.sql()),
                    Stream.concat(Stream.of(value, value), beyond.values().stream())
                            .toList());
        }
        return beyond;
    }

    private static Object value(Row row, String column) {
        int position = Table.INCIDENT.position(column);
        boolean isNumber = Table.INCIDENT.columns().get(position).isNumber();
        return isNumber ? (Object) row.number(position) : row.text(position);
    }

    /** Rows of {@link Table#INCIDENT_SUMMARY}, in no order. */
    public List<Row> summaries(Collection<Long> incidents) {
        return new DerivedTables(dialect)
                .rows(
                        db,
                        Table.INCIDENT_SUMMARY,
                        Table.INCIDENT_SUMMARY.key("incident"),
                        incidents.stream().map(String::valueOf).toList());
    }

    /** Groups of all incidents, in the order of what they have in common. */
    public List<Group> groups(Grouping grouping) {
        return switch (grouping) {
            case Grouping.Whole whole -> whole("1 = 1");
            case Grouping.Parted parted -> whole("partings > 0");
            case Grouping.Places places -> groups("incident", placeColumns(), "incident_place", Clause.TRUE);
            case Grouping.Days days -> groups("number", List.of("date_from", "date_to"), "incident", Clause.TRUE);
            case Grouping.Terms(String kind) ->
                groups(
                        "incident",
                        List.of("term"),
                        "incident_term",
                        new Clause("term >= ? AND term < ?", List.of(kind + ":", kind + ";")));
        };
    }

    private static List<String> placeColumns() {
        return Table.INCIDENT_PLACE.columns().stream().skip(1).map(Column::name).toList();
    }

    /** One group, or none where no incident is so. */
    private List<Group> whole(String condition) {
        Row row = rows(
                        Clause.TRUE,
                        String.format(
                                Locale.ROOT, "SELECT %s FROM incident WHERE %s", dialect.joined("number"), condition))
                .getFirst();
        return row.cells().getFirst().stream()
                .map(numbers -> Group.of(new Row(List.of()), numbers))
                .toList();
    }

    private List<Group> groups(String number, List<String> columns, String table, Clause where) {
        String sql = String.format(
                Locale.ROOT,
                "SELECT %1$s, %2$s FROM %3$s WHERE %4$s GROUP BY %1$s ORDER BY %1$s",
                String.join(", ", columns),
                dialect.joined(number),
                table,
                where.sql());
        return rows(where, sql).stream()
                .map(row -> Group.of(new Row(row.cells().subList(0, columns.size())), row.text(columns.size())))
                .toList();
    }

    /** Kind, name, party and sector of each who has an account, then how many incidents they tell of, and of how many they deny something. */
    public List<Row> speakers(Selection selection) {
        Clause where = Clause.selected("incident", selection, dialect);
        return rows(
                where,
                "SELECT kind, speaker, party, sector, count(*), sum(denies) FROM incident_account WHERE " + where.sql()
                        + " GROUP BY kind, speaker, party, sector ORDER BY count(*) DESC, speaker, kind, party, sector");
    }

    /** The first cells of {@link Table#COVERAGE}'s rows, latest published first, undated last. */
    public List<Row> reports(Optional<String> outlet, long passedOver, int most) {
        Clause where = ofOutlet(outlet);
        String sql = String.format(
                Locale.ROOT,
                "SELECT %1$s FROM coverage WHERE document IN"
                        + " (SELECT document FROM coverage WHERE %2$s ORDER BY %3$s LIMIT %4$d OFFSET %5$d) ORDER BY %3$s",
                DerivedTables.names(Table.COVERAGE),
                where.sql(),
                "published DESC NULLS LAST, input, document",
                most,
                passedOver);
        return rows(where, sql);
    }

    /** Document and claim of what somebody is read to say, latest published first, undated last. */
    public List<Row> claims(String voice, long passedOver, int most) {
        String sql = String.format(
                Locale.ROOT,
                "SELECT document, id FROM claim WHERE voice = ?"
                        + " ORDER BY published DESC, document, passage_begin, id LIMIT %d OFFSET %d",
                most,
                passedOver);
        return rows(new Clause("voice = ?", List.of(voice)), sql);
    }

    /** How many claims somebody is read to make. */
    public long countClaims(String voice) {
        Clause where = new Clause("voice = ?", List.of(voice));
        return where.bind(db.createQuery("SELECT count(*) FROM claim WHERE " + where.sql()), 0)
                .mapTo(Long.class)
                .one();
    }

    private static Clause ofOutlet(Optional<String> outlet) {
        return outlet.map(name -> new Clause("outlet = ?", List.of(name))).orElse(Clause.TRUE);
    }

    /** Codes of problems and how many there are of each, in order. */
    public List<Row> problems() {
        return rows(Clause.TRUE, "SELECT code, count(*) FROM problem GROUP BY code ORDER BY code");
    }

    /** What read the reports, and how many of them, in order. */
    public List<Row> readers() {
        return rows(Clause.TRUE, "SELECT reader, count(*) FROM coverage GROUP BY reader ORDER BY reader");
    }

    /** Outlet, day of publication, reports, failed ones, cut ones, problems and claims, in order. */
    public List<Row> coverage() {
        return rows(
                Clause.TRUE,
                "SELECT outlet, published, count(*), sum(failed), sum(cut), sum(problems), sum(claims) FROM coverage"
                        + " GROUP BY outlet, published ORDER BY outlet, published");
    }

    private List<Row> rows(Clause bound, String sql) {
        return bound.bind(db.createQuery(sql), 0)
                .map((row, context) -> DerivedTables.row(row, row.getMetaData().getColumnCount()))
                .list();
    }
}
