// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rashomon.model.EventType;
import org.rashomon.model.IncidentState;
import org.rashomon.model.Labels;
import org.rashomon.model.Party;
import org.rashomon.model.TimeInterval;

/**
 * A filter as it came in an address. What cannot be understood is named and passed over.
 *
 * @param parameters by name, as sent
 * @param filter what was understood
 * @param order of the list
 * @param page 1 for the first
 * @param problems what was not understood, for people
 */
record FilterQuery(
        Map<String, String> parameters, IncidentFilter filter, Order order, int page, List<String> problems) {
    FilterQuery {
        parameters = Map.copyOf(parameters);
        problems = List.copyOf(problems);
    }

    static FilterQuery parse(Map<String, String> parameters) {
        Parser parser = new Parser(parameters);
        IncidentFilter filter = new IncidentFilter(
                parser.text("q"),
                new IncidentFilter.Kind(
                        parser.parse("type", label -> Labels.parse(EventType.class, label)),
                        parser.parse("party", Party::new),
                        parser.parse("state", label -> Labels.parse(IncidentState.class, label))),
                parser.text("place"),
                parser.text("speaker"),
                parser.days());
        Order order =
                parser.parse("order", label -> Labels.parse(Order.class, label)).orElse(Order.PARTED);
        int page = parser.parse("page", Integer::valueOf)
                .filter(number -> number > 0)
                .orElse(1);
        return new FilterQuery(parameters, filter, order, page, parser.problems);
    }

    /** What was sent under {@code name}; empty when nothing was. */
    String sent(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    /** Takes parameters one by one and collects what it cannot take. */
    private static final class Parser {
        private final Map<String, String> parameters;
        private final List<String> problems = new ArrayList<>();

        Parser(Map<String, String> parameters) {
            this.parameters = parameters;
        }

        String text(String name) {
            return parameters.getOrDefault(name, "").strip();
        }

        <T> Optional<T> parse(String name, Function<String, T> reader) {
            String value = text(name);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(reader.apply(value));
            } catch (IllegalArgumentException | DateTimeException notUnderstood) {
                String shown = VisibleText.clipped(VisibleText.of(value), 60);
                problems.add("“" + shown + "” was not understood under “" + name + "” and passed over.");
                return Optional.empty();
            }
        }

        TimeInterval days() {
            Optional<LocalDate> from = parse("from", LocalDate::parse);
            Optional<LocalDate> to = parse("to", LocalDate::parse);
            if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
                problems.add("The first day is after the last: both were passed over.");
                return TimeInterval.unknown();
            }
            return new TimeInterval(from, to);
        }
    }
}
