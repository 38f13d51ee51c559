// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/**
 * A part of a statement.
 *
 * @param sql with a question mark for each value
 * @param values in their order
 */
record Clause(String sql, List<Object> values) {
    private static final double MICRO = 1e6;
    static final Clause TRUE = new Clause("1 = 1", List.of());

    Clause {
        values = List.copyOf(values);
    }

    /** The condition that a column holds the number of an incident that is asked for. */
    static Clause selected(String column, Selection selection, Dialect dialect) {
        return selection.isEverything()
                ? TRUE
                : where(selection, dialect).within(column + " IN (SELECT number FROM incident WHERE %s)");
    }

    /** The condition on {@link Table#INCIDENT}. */
    static Clause where(Selection selection, Dialect dialect) {
        return selection.conditions().stream()
                .map(condition -> of(condition, dialect))
                .reduce(Clause::and)
                .orElse(TRUE);
    }

    Clause and(Clause other) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(other.values);
        return new Clause(sql + " AND " + other.sql, all);
    }

    private Clause within(String around) {
        return new Clause(String.format(Locale.ROOT, around, sql), values);
    }

    /** Binds the values, the first at {@code position}. */
    Query bind(Query query, int position) {
        for (int i = 0; i < values.size(); i++) {
            query.bind(position + i, values.get(i) instanceof String text ? Row.storable(text) : values.get(i));
        }
        return query;
    }

    private static Clause of(Selection.Condition condition, Dialect dialect) {
        return switch (condition) {
            case Selection.AnyTerm any -> anyTerm(any.terms(), dialect);
            case Selection.TermHolding holding -> holding(holding, dialect);
            case Selection.ToldBy(String speaker) ->
                new Clause("number IN (SELECT incident FROM incident_account WHERE speaker = ?)", List.of(speaker));
            case Selection.Days days -> days(days);
            case Selection.At(String gazetteer) ->
                new Clause("number IN (SELECT incident FROM incident_place WHERE gazetteer = ?)", List.of(gazetteer));
            case Selection.Within box -> within(box);
            case Selection.Harmed(String harm, int least) ->
                new Clause(
                        "number IN (SELECT incident FROM incident_figure WHERE harm = ? AND low >= ?)",
                        List.of(harm, least));
            case Selection.Origins(int least) -> new Clause("origins >= ?", List.of(least));
            case Selection.State(String label) -> new Clause("state = ?", List.of(label));
            case Selection.Words(List<String> words) -> words(words, dialect);
            case Selection.OneOf(IncidentSet incidents) ->
                new Clause(dialect.isOneOf("number"), List.of(dialect.values(Column.Kind.NUMBER, incidents.numbers())));
        };
    }

    private static Clause anyTerm(List<String> terms, Dialect dialect) {
        return new Clause(
                "number IN (SELECT incident FROM incident_term WHERE " + dialect.isOneOf("term") + ")",
                List.of(dialect.values(Column.Kind.TEXT, terms)));
    }

    /** Of the terms of a kind only those in the index between its colon and the character after that are looked at. */
    private static Clause holding(Selection.TermHolding holding, Dialect dialect) {
        String like = holding.kind() + ":%" + holding.words().replaceAll("([%_^])", "^$1") + "%";
        String sql =
                "number IN (SELECT incident FROM incident_term WHERE term >= ? AND term < ? AND term LIKE ? ESCAPE '^'";
        List<Object> values = new ArrayList<>(List.of(holding.kind() + ":", holding.kind() + ";", like));
        if (!holding.others().isEmpty()) {
            values.add(dialect.values(Column.Kind.TEXT, holding.others()));
            sql += " UNION ALL SELECT incident FROM incident_term WHERE " + dialect.isOneOf("term");
        }
        return new Clause(sql + ")", values);
    }

    private static Clause days(Selection.Days days) {
        Clause dated = new Clause("coalesce(date_from, date_to) IS NOT NULL", List.of());
        Optional<Clause> begun =
                days.last().map(last -> new Clause("(date_from IS NULL OR date_from <= ?)", List.of(last)));
        Optional<Clause> ongoing =
                days.first().map(first -> new Clause("(date_to IS NULL OR date_to >= ?)", List.of(first)));
        return ongoing.map(begun.map(dated::and).orElse(dated)::and)
                .or(() -> begun.map(dated::and))
                .orElse(dated);
    }

    private static Clause within(Selection.Within box) {
        String longitude = box.west() <= box.east()
                ? "longitude_e6 >= ? AND longitude_e6 <= ?"
                : "(longitude_e6 >= ? OR longitude_e6 <= ?)";
        return new Clause(
                "number IN (SELECT incident FROM incident_place WHERE latitude_e6 >= ? AND latitude_e6 <= ? AND "
                        + longitude + ")",
                List.of(micro(box.south()), micro(box.north()), micro(box.west()), micro(box.east())));
    }

    private static long micro(double degrees) {
        return Math.round(degrees * MICRO);
    }

    private static Clause words(List<String> words, Dialect dialect) {
        String query = dialect.prefixes(words);
        return query.isEmpty()
                ? new Clause("1 = 0", List.of())
                : new Clause("number IN (" + dialect.incidentsWithWords() + ")", List.of(query));
    }
}
