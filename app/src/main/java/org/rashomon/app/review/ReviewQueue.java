// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rashomon.ledger.Ledger;
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
public final class ReviewQueue {
    private static final int AT_ONCE = 50;

    /** So many are looked at for one kind of reason, so that a page takes no longer for a large ledger. */
    private static final int LOOKED_AT = 600;

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

    /** Some that have one reason in common. */
    private record Lane(IncidentQuery query, IncidentOrder order, Predicate<Entry> belongs) {}

    /** What speaks for looking at an incident; empty when there is none of that id. */
    public Optional<Look> look(IncidentId id) {
        looks.catchUp();
        return looks.at(id);
    }

    /** The first of those that pass a filter. */
    public List<Entry> first(IncidentQuery filter, int most) {
        looks.catchUp();
        Map<IncidentId, Entry> queue = new LinkedHashMap<>();
        for (Lane lane : lanes(filter)) {
            if (queue.size() < most) {
                entries(lane, most, queue)
                        .forEach(entry -> queue.put(entry.incident().id(), entry));
            }
        }
        return queue.values().stream().limit(most).toList();
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

    private List<Entry> entries(Lane lane, int most, Map<IncidentId, Entry> before) {
        List<Entry> entries = new ArrayList<>();
        for (long passed = 0; passed < LOOKED_AT && entries.size() < most; passed += AT_ONCE) {
            Part part = new Part(lane.order(), Optional.empty(), passed, AT_ONCE);
            Found found = ledger.catalogue().at(answers -> answers.find(lane.query(), part));
            found.incidents().stream()
                    .filter(incident -> !before.containsKey(incident.id()))
                    .flatMap(incident -> looks.at(incident.id()).map(look -> new Entry(incident, look)).stream())
                    .filter(entry ->
                            !entry.look().isAccepted() && lane.belongs().test(entry))
                    .forEach(entries::add);
            if (found.next().isEmpty()) {
                break;
            }
        }
        entries.sort(BY_WEIGHT);
        return entries;
    }
}
