// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One column of a table: its name, and what a row has in it.
 *
 * @param <R> what a row is made of
 * @param name as it stands in the header
 * @param kind of the values
 * @param value of a row: a String, an Integer, a Double or a LocalDate as {@code kind} says; empty for an empty cell
 */
record Column<R>(String name, Kind kind, Function<R, Optional<?>> value) {
    /** What the values of a column are, for forms that tell numbers from text. */
    enum Kind {
        TEXT,
        INTEGER,
        DECIMAL,
        DATE
    }

    /** Text; an empty one is an empty cell. */
    static <R> Column<R> text(String name, Function<R, String> value) {
        return new Column<>(
                name, Kind.TEXT, row -> Optional.of(value.apply(row)).filter(words -> !words.isEmpty()));
    }

    /** Text of what may be missing. */
    static <R> Column<R> optional(String name, Function<R, Optional<?>> value) {
        return new Column<>(name, Kind.TEXT, row -> value.apply(row).map(Object::toString));
    }

    static <R> Column<R> integer(String name, Function<R, OptionalInt> value) {
        return new Column<>(name, Kind.INTEGER, row -> {
            OptionalInt number = value.apply(row);
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        });
    }

    static <R> Column<R> decimal(String name, Function<R, Optional<Double>> value) {
        return new Column<>(name, Kind.DECIMAL, value::apply);
    }

    static <R> Column<R> date(String name, Function<R, Optional<LocalDate>> value) {
        return new Column<>(name, Kind.DATE, value::apply);
    }

    /** A column of somebody else's form that nothing read can fill. */
    static <R> Column<R> empty(String name) {
        return new Column<>(name, Kind.TEXT, row -> Optional.empty());
    }

    /** The value as the text of a cell. */
    String cell(R row) {
        return value.apply(row).map(Object::toString).orElse("");
    }

    /** Several values in one cell, each once, parted by {@code ;}. */
    static <T> String joined(List<T> values, Function<T, String> words) {
        return values.stream()
                .map(words)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
