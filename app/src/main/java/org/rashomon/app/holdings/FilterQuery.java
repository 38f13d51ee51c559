// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.holdings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.PartyNames;
import org.rashomon.app.words.VisibleText;
import org.rashomon.ledger.query.IncidentQuery;
import org.rashomon.ledger.store.IncidentOrder;
import org.rashomon.model.EventType;
import org.rashomon.model.Harm;
import org.rashomon.model.IncidentState;
import org.rashomon.model.Labels;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.TimeInterval;

/**
 * A question as it came in an address. What cannot be understood is named and passed over.
 *
 * @param parameters by name, as sent
 * @param incidents what was understood
 * @param order of the list
 * @param page 1 for the first
 * @param problems what was not understood, for people
 */
public record FilterQuery(
        Map<String, String> parameters,
        IncidentQuery incidents,
        IncidentOrder order,
        int page,
        List<Problem> problems) {
    /** The parameters that say which incidents are asked for. */
    private static final Set<String> FILTERS = Set.of(
            "q", "from", "to", "place", "at", "within", "party", "speaker", "act", "outlet", "type", "state", "harm",
            "least", "origins");

    /** More words are no question. */
    private static final int WORDS_MOST = 16;

    /** What was not understood and passed over: the parameters, and why, for people. */
    public record Problem(Set<String> parameters, String message) {
        public Problem {
            parameters = Set.copyOf(parameters);
        }
    }

    /** Far beyond the last page of any list. */
    private static final int LAST_PAGE = 1_000_000;

    private static final int DAY_LENGTH = "2026-02-24".length();

    public FilterQuery {
        parameters = Map.copyOf(parameters);
        problems = List.copyOf(problems);
    }

    public static FilterQuery parse(Map<String, String> parameters) {
        Parser parser = new Parser(parameters);
        IncidentQuery incidents = new IncidentQuery(
                parser.words(),
                parser.days(),
                parser.where(),
                new IncidentQuery.Who(
                        parser.parse("party", Party::new),
                        parser.text("speaker"),
                        parser.parse("act", label -> Labels.parse(SpeechAct.class, label)),
                        parser.text("outlet")),
                new IncidentQuery.What(
                        parser.parse("type", label -> Labels.parse(EventType.class, label)),
                        parser.parse("state", label -> Labels.parse(IncidentState.class, label)),
                        parser.harmed()),
                parser.number("origins").orElse(0));
        IncidentOrder order = parser.parse("order", label -> Labels.parse(IncidentOrder.class, label))
                .orElse(IncidentOrder.PARTED);
        int page = parser.number("page")
                .map(number -> Math.clamp(number, 1, LAST_PAGE))
                .orElse(1);
        return new FilterQuery(parameters, incidents, order, page, parser.problems);
    }

    /** What was sent under {@code name}; empty when nothing was. */
    public String sent(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    /** The query part of an address with this question but for some changes: an empty value takes a parameter out. From its first page on. */
    public String with(Map<String, String> changes) {
        Map<String, String> all = new TreeMap<>(parameters);
        all.remove("page");
        all.putAll(changes);
        return encoded(all);
    }

    private static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> Links.encoded(entry.getKey()) + "=" + Links.encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The list of what this question asks for at a place, however many others are called so. */
    public String placeHref(Place place) {
        return href(Map.of("at", place.gazetteer()));
    }

    /** The query part of an address that asks for the same incidents, without what was passed over and what is no filter. */
    public String filters() {
        Map<String, String> understood = new TreeMap<>(parameters);
        understood.keySet().retainAll(FILTERS);
        problems.forEach(problem -> understood.keySet().removeAll(problem.parameters()));
        return encoded(understood);
    }

    /** The list with this question but for some changes. */
    public String href(Map<String, String> changes) {
        String query = with(changes);
        return query.isEmpty() ? "/" : "/?" + query;
    }

    /** Takes parameters one by one and collects what it cannot take. */
    private static final class Parser {
        private final Map<String, String> parameters;
        private final List<Problem> problems = new ArrayList<>();

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
                problems.add(new Problem(Set.of(name), "“" + shown + "” was not understood under “" + name + "”."));
                return Optional.empty();
            }
        }

        String words() {
            String words = text("q");
            if (words.split("\\s+", -1).length > WORDS_MOST) {
                problems.add(new Problem(Set.of("q"), "More than " + WORDS_MOST + " words were asked for."));
                return "";
            }
            return words;
        }

        Optional<Integer> number(String name) {
            return parse(name, value -> {
                int number = Integer.parseInt(value);
                if (number < 0) {
                    throw new IllegalArgumentException(value);
                }
                return number;
            });
        }

        IncidentQuery.Where where() {
            String name = text("place");
            List<String> countries = name.isEmpty() ? List.of() : PartyNames.countriesNamed(name);
            return new IncidentQuery.Where(name, countries, text("at"), parse("within", Areas::parse));
        }

        Optional<IncidentQuery.Harmed> harmed() {
            Optional<Harm> harm = parse("harm", label -> Labels.parse(Harm.class, label));
            Optional<Integer> least = number("least");
            return harm.isEmpty() && least.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new IncidentQuery.Harmed(harm.orElse(Harm.KILLED), least.orElse(0)));
        }

        TimeInterval days() {
            Optional<LocalDate> from = parse("from", Parser::day);
            Optional<LocalDate> to = parse("to", Parser::day);
            if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
                problems.add(new Problem(Set.of("from", "to"), "The first day is after the last."));
                return TimeInterval.unknown();
            }
            return new TimeInterval(from, to);
        }

        /** Of the years from 0 to 9999, which are in order as text as well. */
        private static LocalDate day(String text) {
            LocalDate day = LocalDate.parse(text);
            if (text.length() != DAY_LENGTH) {
                throw new IllegalArgumentException(text);
            }
            return day;
        }
    }
}
