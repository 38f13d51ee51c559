// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rashomon.model.EventType;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentState;
import org.rashomon.model.Labels;
import org.rashomon.model.Party;

/**
 * The search form, filled as it was sent.
 *
 * @param texts what stands in the typed fields
 * @param lists what can be picked
 * @param speakers names to pick from when typing a speaker
 * @param narrowed true when a filter is in force
 * @param problems what was not understood
 */
public record FilterForm(Texts texts, Lists lists, List<String> speakers, boolean narrowed, List<String> problems) {
    /** What stands in the typed fields. */
    public record Texts(String words, String place, String speaker, String from, String to) {}

    /** What can be picked, the one for "any" first. */
    public record Lists(List<Choice> types, List<Choice> parties, List<Choice> states, List<Choice> orders) {}

    static FilterForm of(FilterQuery query, List<Incident> incidents) {
        UnaryOperator<String> typed = name -> VisibleText.of(query.sent(name));
        Texts texts = new Texts(
                typed.apply("q"), typed.apply("place"), typed.apply("speaker"), typed.apply("from"), typed.apply("to"));
        List<String> speakers = incidents.stream()
                .flatMap(incident -> incident.accounts().stream())
                .map(account -> VisibleText.of(account.speaker().name()))
                .distinct()
                .sorted()
                .toList();
        return new FilterForm(
                texts, lists(query, incidents), speakers, !query.filter().isEmpty(), query.problems());
    }

    private static Lists lists(FilterQuery query, List<Incident> incidents) {
        List<EventType> types = incidents.stream()
                .map(incident -> incident.outline().type())
                .distinct()
                .sorted()
                .toList();
        List<Party> parties = incidents.stream()
                .flatMap(IncidentFilter::parties)
                .distinct()
                .sorted()
                .toList();
        List<Choice> orders = Arrays.stream(Order.values())
                .map(order -> new Choice(Labels.of(order), order.label(), order == query.order()))
                .toList();
        return new Lists(
                choices("any type", types, Labels::of, Words::of, query.sent("type")),
                choices("any party", parties, Party::code, PartyNames::of, query.sent("party")),
                choices("any state", List.of(IncidentState.values()), Labels::of, Words::of, query.sent("state")),
                orders);
    }

    private static <T> List<Choice> choices(
            String any, List<T> items, Function<T, String> value, Function<T, String> label, String sent) {
        Stream<Choice> all = items.stream()
                .map(item -> new Choice(
                        value.apply(item), label.apply(item), value.apply(item).equals(sent)));
        return Stream.concat(Stream.of(new Choice("", any, sent.isEmpty())), all)
                .toList();
    }
}
