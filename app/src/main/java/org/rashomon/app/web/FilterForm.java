// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Overview;
import org.rashomon.app.words.PartyNames;
import org.rashomon.app.words.VisibleText;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.query.Tally;
import org.rashomon.ledger.store.IncidentOrder;
import org.rashomon.model.EventType;
import org.rashomon.model.Harm;
import org.rashomon.model.IncidentState;
import org.rashomon.model.Labels;
import org.rashomon.model.Party;
import org.rashomon.model.SpeechAct;

/**
 * The search form, filled as it was sent.
 *
 * @param texts what stands in the typed fields
 * @param lists what can be picked
 * @param narrowed true when a filter is in force
 * @param fine true when one of the finer filters is, which are folded away else
 * @param problems what was not understood
 */
public record FilterForm(Texts texts, Lists lists, boolean narrowed, boolean fine, List<String> problems) {
    private static final List<String> FINE = List.of("act", "outlet", "harm", "least", "origins", "within", "at");

    /** What stands in the typed fields. */
    public record Texts(String words, String place, String speaker, Days days, Fine fine) {}

    /** The first and the last day. */
    public record Days(String from, String to) {}

    /** Least number of the harmed, least number of origins, the part of the map, and the one place. */
    public record Fine(String least, String origins, String within, String at) {}

    /** What can be picked, the one for "any" first. */
    public record Lists(
            List<Choice> types, List<Choice> parties, List<Choice> states, List<Choice> orders, More more) {}

    /** What can be picked among the finer filters. */
    public record More(List<Choice> acts, List<Choice> outlets, List<Choice> harms) {}

    static FilterForm of(FilterQuery query, Overview overview) {
        UnaryOperator<String> typed = name -> VisibleText.of(query.sent(name));
        Texts texts = new Texts(
                typed.apply("q"),
                typed.apply("place"),
                typed.apply("speaker"),
                new Days(typed.apply("from"), typed.apply("to")),
                new Fine(typed.apply("least"), typed.apply("origins"), typed.apply("within"), typed.apply("at")));
        return new FilterForm(
                texts,
                lists(query, overview),
                !query.incidents().isEverything(),
                FINE.stream().anyMatch(name -> !query.sent(name).isEmpty()),
                query.problems().stream().map(FilterQuery.Problem::message).toList());
    }

    private static Lists lists(FilterQuery query, Overview overview) {
        List<Choice> orders = Arrays.stream(IncidentOrder.values())
                .map(order -> new Choice(Labels.of(order), Words.of(order), order == query.order()))
                .toList();
        return new Lists(
                choices(
                        "any type",
                        values(overview.types()),
                        label -> Words.of(Labels.parse(EventType.class, label)),
                        query.sent("type")),
                choices(
                        "any party",
                        values(overview.parties()),
                        code -> PartyNames.of(new Party(code)),
                        query.sent("party")),
                choices(
                        "any state",
                        labels(IncidentState.values()),
                        label -> Words.of(Labels.parse(IncidentState.class, label)),
                        query.sent("state")),
                orders,
                new More(
                        choices(
                                "any act",
                                values(overview.acts()),
                                label -> Words.of(Labels.parse(SpeechAct.class, label)),
                                query.sent("act")),
                        choices("any outlet", values(overview.outlets()), VisibleText::of, query.sent("outlet")),
                        choices(
                                "any harm",
                                labels(Harm.values()),
                                label -> Words.of(Labels.parse(Harm.class, label)),
                                query.sent("harm"))));
    }

    private static List<String> values(List<Tally> tallies) {
        return tallies.stream().map(Tally::value).toList();
    }

    private static List<String> labels(Enum<?>... constants) {
        return Arrays.stream(constants).map(Labels::of).toList();
    }

    private static List<Choice> choices(
            String any, Collection<String> values, Function<String, String> label, String sent) {
        Stream<Choice> all = values.stream().map(value -> new Choice(value, label.apply(value), value.equals(sent)));
        return Stream.concat(Stream.of(new Choice("", any, sent.isEmpty())), all)
                .toList();
    }
}
