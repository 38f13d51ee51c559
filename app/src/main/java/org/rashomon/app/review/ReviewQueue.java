// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.query.Answers;
import org.rashomon.ledger.query.Found;
import org.rashomon.ledger.query.IncidentQuery;
import org.rashomon.ledger.query.IncidentSummary;
import org.rashomon.ledger.query.Part;
import org.rashomon.ledger.store.IncidentOrder;
import org.rashomon.model.Harm;
import org.rashomon.model.IncidentId;
import org.rashomon.model.IncidentState;
import org.rashomon.model.SpeechAct;

/**
 * Which incidents are to be looked at first: those where accounts part, denials, many dead on the word of one origin, what reading or
 * linking was not sure of, then all others. Those that are accepted are passed over. Of equals the one with more reasons is first.
 */
public final class ReviewQueue implements AutoCloseable {
    private static final int AT_FIRST = 50;
    private static final int AT_ONCE = 250;

    /** So many are looked at anew for one kind of reason, so that a page takes no longer for a large ledger; the next one goes on. */
    private static final int MOST_UNKNOWN = 600;

    /** So many are passed over for one kind of reason, also of those that are accepted. */
    private static final int MOST = 5_000;

    private static final Comparator<Entry> BY_WEIGHT =
            Comparator.comparingInt((Entry entry) -> entry.look().weight()).reversed();

    private final Ledger ledger;
    private final Looks looks;

    public ReviewQueue(Ledger ledger) {
        this.ledger = ledger;
        this.looks = new Looks(ledger);
    }

    /** One of the queue. */
    public record Entry(IncidentSummary incident, Look look) {}

    /**
     * The beginning of the queue.
     *
     * @param entries the most pressing first
     * @param looked how many were looked at
     * @param all of how many
     */
    public record First(List<Entry> entries, long looked, long all) {
        public First {
            entries = List.copyOf(entries);
        }

        /** Whether nothing else is to be looked at. */
        public boolean isWhole() {
            return looked >= all;
        }
    }

    /** Some that have one reason in common. */
    private record Lane(IncidentQuery query, IncidentOrder order, Predicate<Entry> belongs) {}

    /** What speaks for looking at an incident; empty when there is none of that id. */
    public Optional<Look> look(IncidentId id) {
        looks.catchUp();
        return looks.at(id);
    }

    /** The first of those that pass a filter. */
    public First first(IncidentQuery filter, int most) {
        looks.catchUp();
        Map<IncidentId, Entry> queue = new LinkedHashMap<>();
        Pass last = new Pass(List.of(), 0, 0);
        for (Lane lane : lanes(filter)) {
            if (queue.size() < most) {
                last = pass(lane, most, queue.keySet());
                last.entries().forEach(entry -> queue.put(entry.incident().id(), entry));
            }
        }
        return new First(queue.values().stream().limit(most).toList(), last.looked(), last.all());
    }

    private static List<Lane> lanes(IncidentQuery filter) {
        IncidentQuery.What what = filter.what();
        IncidentQuery.Who who = filter.who();
        IncidentQuery.Harmed manyDead = new IncidentQuery.Harmed(Harm.KILLED, LookMaker.MANY_DEAD);
        return Stream.of(
                        asking(what.state(), IncidentState.CONTESTED)
                                .map(state -> with(
                                        filter, new IncidentQuery.What(what.type(), Optional.of(state), what.harmed())))
                                .map(query -> new Lane(query, IncidentOrder.PARTED, entry -> true)),
                        asking(who.act(), SpeechAct.DENIES)
                                .map(act -> with(
                                        filter,
                                        new IncidentQuery.Who(
                                                who.party(), who.speaker(), Optional.of(act), who.outlet())))
                                .map(query -> new Lane(query, IncidentOrder.PARTED, entry -> true)),
                        asking(what.state(), IncidentState.ONE_ORIGIN)
                                .map(state -> with(
                                        filter,
                                        new IncidentQuery.What(
                                                what.type(),
                                                Optional.of(state),
                                                what.harmed().or(() -> Optional.of(manyDead)))))
                                .map(query -> new Lane(
                                        query, IncidentOrder.LATEST, entry -> has(entry, Concern.Kind.ONE_ORIGIN))),
                        Optional.of(new Lane(
                                filter,
                                IncidentOrder.LATEST,
                                entry -> entry.look().isDoubted())),
                        Optional.of(new Lane(filter, IncidentOrder.PARTED, entry -> true)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a lane asks for, unless the filter asks for something else there. */
    private static <T> Optional<T> asking(Optional<T> asked, T wanted) {
        return asked.isEmpty() || asked.get().equals(wanted) ? Optional.of(wanted) : Optional.empty();
    }

    private static IncidentQuery with(IncidentQuery filter, IncidentQuery.What what) {
        return new IncidentQuery(filter.words(), filter.days(), filter.where(), filter.who(), what, filter.origins());
    }

    private static IncidentQuery with(IncidentQuery filter, IncidentQuery.Who who) {
        return new IncidentQuery(filter.words(), filter.days(), filter.where(), who, filter.what(), filter.origins());
    }

    private static boolean has(Entry entry, Concern.Kind kind) {
        return entry.look().concerns().stream().anyMatch(concern -> concern.kind() == kind);
    }

    /** What one lane brought. */
    private record Pass(List<Entry> entries, long looked, long all) {}

    private Pass pass(Lane lane, int most, Set<IncidentId> before) {
        List<Entry> entries = new ArrayList<>();
        long looked = 0;
        long unknown = 0;
        Part part = Part.first(lane.order(), AT_FIRST);
        while (true) {
            Found found = ledger.catalogue().at(find(lane, part));
            List<IncidentSummary> incidents = found.incidents();
            looked += incidents.size();
            unknown += incidents.stream()
                    .filter(incident -> !looks.knows(incident.id()))
                    .count();
            entries(lane, incidents, before).forEach(entries::add);
            boolean enough = entries.size() >= most || looked >= MOST || unknown >= MOST_UNKNOWN;
            if (enough || found.next().isEmpty()) {
                entries.sort(BY_WEIGHT);
                return new Pass(entries, looked, found.all());
            }
            part = new Part(lane.order(), found.next(), 0, AT_ONCE);
        }
    }

    private static Function<Answers, Found> find(Lane lane, Part part) {
        return answers -> answers.find(lane.query(), part);
    }

    private Stream<Entry> entries(Lane lane, List<IncidentSummary> incidents, Set<IncidentId> before) {
        return incidents.stream()
                .filter(incident -> !before.contains(incident.id()))
                .flatMap(incident -> looks.at(incident.id()).map(look -> new Entry(incident, look)).stream())
                .filter(entry -> !entry.look().isAccepted() && lane.belongs().test(entry));
    }

    /** Listens to the ledger no more. */
    @Override
    public void close() {
        looks.close();
    }
}
