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

    public long count(Selection selection) {
        Clause where = Clause.where(selection, dialect);
        return where.bind(db.createQuery("SELECT count(*) FROM incident WHERE " + where.sql()), 0)
                .mapTo(Long.class)
                .one();
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

    /** The columns of {@link Table#INCIDENT_PLACE} from the second on, then how many incidents are there, and in how many accounts part. */
    public List<Row> places(Selection selection) {
        String columns = Table.INCIDENT_PLACE.columns().stream()
                .skip(1)
                .map(column -> "p." + column.name())
                .collect(Collectors.joining(", "));
        Clause where = Clause.selected("p.incident", selection, dialect);
        return rows(
                where,
                String.format(
                        Locale.ROOT,
                        "SELECT %1$s, count(*), sum(CASE WHEN i.partings > 0 THEN 1 ELSE 0 END) FROM incident_place p"
                                + " JOIN incident i ON i.number = p.incident WHERE %2$s GROUP BY %1$s ORDER BY %1$s",
                        columns,
                        where.sql()));
    }

    /** First and last day, whether accounts part (1 or 0), and how many incidents are so, in order. */
    public List<Row> days(Selection selection) {
        Clause where = Clause.where(selection, dialect);
        return rows(
                where,
                "SELECT date_from, date_to, CASE WHEN partings > 0 THEN 1 ELSE 0 END AS parted, count(*) FROM incident WHERE "
                        + where.sql() + " GROUP BY date_from, date_to, parted ORDER BY date_from, date_to, parted");
    }

    /** Terms of a kind and how many of the incidents have them, in order. */
    public List<Row> terms(Selection selection, String kind) {
        Clause where = new Clause("term >= ? AND term < ?", List.of(kind + ":", kind + ";"))
                // With the plus, terms are looked through and not incidents: all that is asked for stands in that
                // index.
                .and(Clause.selected("+incident", selection, dialect));
        return rows(
                where,
                "SELECT term, count(*) FROM incident_term WHERE " + where.sql() + " GROUP BY term ORDER BY term");
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
                "SELECT %s FROM coverage WHERE %s ORDER BY published DESC NULLS LAST, input, document LIMIT %d OFFSET %d",
                DerivedTables.names(Table.COVERAGE),
                where.sql(),
                most,
                passedOver);
        return rows(where, sql);
    }

    /** Document and claim of what somebody is read to say, latest published first, undated last. */
    public List<Row> claims(String voice, long passedOver, int most) {
        String sql = String.format(
                Locale.ROOT,
                "SELECT c.document, c.id FROM claim c JOIN coverage r ON r.document = c.document WHERE c.voice = ?"
                        + " ORDER BY r.published DESC NULLS LAST, c.document, c.passage_begin, c.id LIMIT %d OFFSET %d",
                most,
                passedOver);
        return rows(new Clause("c.voice = ?", List.of(voice)), sql);
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
