// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rashomon.ledger.incident.Alike;
import org.rashomon.ledger.incident.LinkMemory;
import org.rashomon.ledger.incident.Relinked;
import org.rashomon.ledger.incident.Rulings;
import org.rashomon.ledger.incident.TellingId;
import org.rashomon.ledger.review.Constraints;
import org.rashomon.ledger.store.Change;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Row;
import org.rashomon.ledger.store.Table;
import org.rashomon.model.DocumentId;
import org.rashomon.model.EventMentionId;
import org.rashomon.model.Reading;
import org.rashomon.model.TellingWords;

/** What the linker knows, in the tables of a ledger. Episodes go by numbers there: an id of a document is long. */
final class StoredLinks implements LinkMemory {
    /** The column of {@link Table#EPISODE}. */
    private static final int CHAIN = 3;

    private static final int MOST_NAMES = 200_000;

    private final LedgerStore tables;
    private final Shelf shelf;
    private final Map<Long, TellingId> names = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, TellingId> eldest) {
            return size() > MOST_NAMES;
        }
    };

    StoredLinks(LedgerStore tables, Shelf shelf) {
        this.tables = tables;
        this.shelf = shelf;
    }

    /** Somebody has written. */
    void forget() {
        names.clear();
    }

    @Override
    public Optional<Reading> reading(DocumentId document) {
        return shelf.reading(document);
    }

    @Override
    public Rulings rulings() {
        Constraints constraints = shelf.decisions().constraints();
        return new Rulings(
                constraints.together().stream()
                        .map(set -> new Rulings.Together(set.entry(), tellings(set.tellings())))
                        .toList(),
                constraints.apart().stream()
                        .map(sides -> new Rulings.Apart(tellings(sides.first()), tellings(sides.second())))
                        .toList());
    }

    /** What the readings in force call them; a decision about words that are read as no event any more tells nothing. */
    private Set<TellingId> tellings(List<TellingWords> words) {
        Set<TellingId> tellings = new TreeSet<>();
        for (TellingWords telling : words) {
            reading(telling.document()).stream()
                    .flatMap(reading -> reading.events().stream())
                    .filter(event -> event.trigger().mention().span().equals(telling.trigger()))
                    .forEach(event -> tellings.add(new TellingId(telling.document(), event.id())));
        }
        return tellings;
    }

    @Override
    public List<Filed> filed(Collection<Long> keys) {
        List<Row> rows = tables.rowsInAnyOrder(Table.EPISODE_KEY, "key", texts(keys));
        Map<Long, TellingId> called =
                called(rows.stream().map(row -> row.number(0)).collect(Collectors.toCollection(TreeSet::new)));
        List<Filed> filed = new ArrayList<>();
        for (Row row : rows) {
            Optional.ofNullable(called.get(row.number(0)))
                    .ifPresent(episode -> filed.add(new Filed(row.number(1), episode)));
        }
        return filed;
    }

    @Override
    public List<Alike> alike(Collection<TellingId> episodes) {
        Map<TellingId, Long> numbers = numbersIn(documents(episodes));
        return alikeAt(episodes.stream()
                .flatMap(episode -> Optional.ofNullable(numbers.get(episode)).stream())
                .toList());
    }

    @Override
    public List<Alike> alikeOf(Collection<DocumentId> documents) {
        return alikeAt(numbersIn(ids(documents)).values());
    }

    private List<Alike> alikeAt(Collection<Long> numbers) {
        Set<Row> rows = new HashSet<>(tables.rowsInAnyOrder(Table.LIKENESS, "first", texts(numbers)));
        rows.addAll(tables.rowsInAnyOrder(Table.LIKENESS, "second", texts(numbers)));
        Set<Long> ends = new TreeSet<>();
        rows.forEach(row -> {
            ends.add(row.number(0));
            ends.add(row.number(1));
        });
        Map<Long, TellingId> called = called(ends);
        List<Alike> alike = new ArrayList<>();
        for (Row row : rows) {
            TellingId first = called.get(row.number(0));
            TellingId second = called.get(row.number(1));
            // An end without a name, or two that are one: another process is changing the tables, and what is derived
            // here will be refused.
            if (first != null && second != null && first.compareTo(second) < 0) {
                alike.add(new Alike(first, second, Alike.Kind.valueOf(row.text(2)), Double.parseDouble(row.text(3))));
            }
        }
        return alike;
    }

    @Override
    public Set<TellingId> episodes(Collection<DocumentId> documents) {
        return numbersIn(ids(documents)).keySet();
    }

    @Override
    public Set<TellingId> chainsOf(Collection<TellingId> episodes) {
        Set<TellingId> those = Set.copyOf(episodes);
        Set<Long> chains = new TreeSet<>();
        for (Row row : tables.rowsInAnyOrder(Table.EPISODE, "document", documents(those))) {
            if (those.contains(telling(row, 1))) {
                chains.add(row.number(CHAIN));
            }
        }
        return tables.rowsInAnyOrder(Table.EPISODE, "chain", texts(chains)).stream()
                .map(row -> telling(row, 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids of the incidents that hold any of the tellings that are linked anew, or any of the documents, by their tellings. */
    Map<Set<TellingId>, String> incidentsWith(Relinked relinked) {
        Set<String> documents = documents(relinked.touched());
        documents.addAll(ids(relinked.documents()));
        Set<String> touched = tables.rowsInAnyOrder(Table.INCIDENT_EVENT, "document", documents).stream()
                .filter(row -> relinked.documents().contains(new DocumentId(row.text(1)))
                        || relinked.touched().contains(telling(row, 1)))
                .map(row -> row.text(0))
                .collect(Collectors.toSet());
        Map<String, Set<TellingId>> tellings = new HashMap<>();
        for (Row row : tables.rowsInAnyOrder(Table.INCIDENT_EVENT, "incident", touched)) {
            tellings.computeIfAbsent(row.text(0), absent -> new HashSet<>()).add(telling(row, 1));
        }
        Map<Set<TellingId>, String> incidents = new HashMap<>();
        tellings.forEach((id, its) -> incidents.put(its, id));
        return incidents;
    }

    /**
     * What stands of episodes in documents that are as they were.
     *
     * @param numbers their numbers
     * @param chains the numbers of the chains that they are in
     */
    record Known(Map<TellingId, Long> numbers, Map<TellingId, Long> chains) {}

    /** All episodes in documents that were there before. */
    Known known(Relinked relinked) {
        Set<String> documents = documents(relinked.chains().keySet());
        relinked.alike().forEach(pair -> {
            documents.add(pair.first().document().value());
            documents.add(pair.second().document().value());
        });
        documents.removeAll(ids(relinked.documents()));
        Known known = new Known(new HashMap<>(), new HashMap<>());
        for (Row row : tables.rowsInAnyOrder(Table.EPISODE, "document", documents)) {
            known.numbers().put(telling(row, 1), row.number(0));
            known.chains().put(telling(row, 1), row.number(CHAIN));
        }
        return known;
    }

    /** Puts what was found in the place of what was known of the same documents. */
    Change change(Relinked relinked, Map<TellingId, Long> chainsBefore, LinkRows rows) {
        List<String> before = texts(numbersIn(ids(relinked.documents())).values());
        Map<TellingId, Long> chains = new TreeMap<>();
        relinked.chains().forEach((episode, chain) -> chains.put(episode, rows.number(chain)));
        chains.entrySet().removeAll(chainsBefore.entrySet());
        Change.Builder change = new Change.Builder()
                .remove(Table.EPISODE, "document", ids(relinked.documents()))
                .remove(
                        Table.EPISODE,
                        "number",
                        texts(chains.keySet().stream().map(rows::number).toList()))
                .remove(Table.EPISODE_KEY, "episode", before)
                .remove(Table.LIKENESS, "first", before)
                .remove(Table.LIKENESS, "second", before);
        chains.forEach((episode, chain) -> change.add(Table.EPISODE, rows.episode(episode, chain)));
        relinked.filed().forEach(filed -> change.add(Table.EPISODE_KEY, rows.key(filed)));
        relinked.alike().forEach(pair -> change.add(Table.LIKENESS, rows.likeness(pair)));
        return change.change();
    }

    private Map<TellingId, Long> numbersIn(Collection<String> documents) {
        Map<TellingId, Long> numbers = new HashMap<>();
        for (Row row : tables.rowsInAnyOrder(Table.EPISODE, "document", documents)) {
            numbers.put(telling(row, 1), row.number(0));
        }
        return numbers;
    }

    private Map<Long, TellingId> called(Set<Long> numbers) {
        Map<Long, TellingId> called = new HashMap<>();
        Set<Long> unknown = new TreeSet<>();
        for (long number : numbers) {
            Optional.ofNullable(names.get(number))
                    .ifPresentOrElse(name -> called.put(number, name), () -> unknown.add(number));
        }
        for (Row row : tables.rowsInAnyOrder(Table.EPISODE, "number", texts(unknown))) {
            called.put(row.number(0), telling(row, 1));
            names.put(row.number(0), telling(row, 1));
        }
        return called;
    }

    private static TellingId telling(Row row, int column) {
        return new TellingId(new DocumentId(row.text(column)), new EventMentionId(row.text(column + 1)));
    }

    private static Set<String> documents(Collection<TellingId> tellings) {
        return tellings.stream().map(telling -> telling.document().value()).collect(Collectors.toSet());
    }

    private static List<String> ids(Collection<DocumentId> documents) {
        return documents.stream().map(DocumentId::value).toList();
    }

    private static List<String> texts(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).toList();
    }
}
