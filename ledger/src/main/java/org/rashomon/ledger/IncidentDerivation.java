// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.rashomon.ledger.account.Report;
import org.rashomon.ledger.incident.Cluster;
import org.rashomon.ledger.incident.IncidentLinker;
import org.rashomon.ledger.incident.Relinked;
import org.rashomon.ledger.incident.Rulings;
import org.rashomon.ledger.incident.TellingId;
import org.rashomon.ledger.store.Change;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;

/** What lines of the journal do to the tables of {@link org.rashomon.ledger.store.Derivation#INCIDENTS}. */
final class IncidentDerivation {
    /** Those of the last reports are asked for most; some 60 KB each. */
    private static final int DOCUMENTS_KEPT = 8000;

    private static final int LINES_NOTICED_AT_ONCE = 1000;

    private final Shelf shelf;
    private final StoredLinks links;
    private final IncidentLinker linker;
    private final TellingNumbers numbers;
    private final IncidentMaker maker;
    private final IncidentDesk before;
    private final ShownIncidents shown;
    /** Up to which line; nothing is remembered before the first. */
    private OptionalLong noticed = OptionalLong.empty();

    /**
     * What lines of the journal bring.
     *
     * @param change to the tables
     * @param relinking the same in incidents; those before are left out where nobody asked for them
     */
    record Step(Change change, Relinking relinking) {}

    IncidentDerivation(LedgerStore tables, Shelf shelf, LedgerSettings settings) {
        this.shelf = shelf;
        this.links = new StoredLinks(tables, shelf);
        this.linker = new IncidentLinker(links, DOCUMENTS_KEPT);
        this.numbers = new TellingNumbers(tables);
        // A report that another process withdraws meanwhile leaves its incident when that is linked, and not halfway
        // through this.
        this.maker = new IncidentMaker(shelf::lastReport, settings);
        this.before = new IncidentDesk(tables, shelf::lastReport, settings);
        this.shown = new ShownIncidents(tables, shelf, settings);
    }

    /**
     * What the lines after {@code from} bring, up to {@code through}, to tables that have come as far as {@code from}.
     *
     * @param isAsked whether the incidents that go are asked for
     * @param comparisons that were made elsewhere; where there are none, they are made here
     */
    Step step(long from, long through, boolean isAsked, SpreadLinking.Comparisons comparisons) {
        links.forget();
        List<DocumentId> documents = shelf.documents(
                LongStream.rangeClosed(from + 1, through).boxed().toList());
        Relinked relinked = comparisons
                .between(from, through)
                .map(compared -> linker.relink(documents, compared))
                .orElseGet(() -> linker.relink(documents));
        Map<Set<TellingId>, String> gone = links.incidentsWith(relinked);
        List<Cluster> changed = new ArrayList<>();
        for (Cluster cluster : relinked.clusters()) {
            Set<TellingId> tellings = tellings(cluster);
            boolean stays = gone.containsKey(tellings)
                    && tellings.stream().map(TellingId::document).noneMatch(relinked.documents()::contains);
            if (stays) {
                gone.remove(tellings);
            } else {
                changed.add(cluster);
            }
        }
        StoredLinks.Known before = links.known(relinked);
        Map<TellingId, Long> numbered = new HashMap<>(before.numbers());
        numbered.putAll(numbers(relinked, changed));
        List<Incident> incidents = changed.stream()
                .map(cluster -> maker.incident(id(cluster, numbered), cluster.tellings()))
                .toList();
        Change change = new Change.Builder()
                .add(links.change(relinked, before.chains(), new LinkRows(numbered)))
                .add(shown.change(
                        gone.values().stream().map(IncidentId::new).toList(),
                        incidents,
                        ShownIncidents.named(shelf.decisions(), from, through)))
                .change();
        links.forget();
        List<Incident> going = isAsked ? incidentsBefore(gone.values()) : List.of();
        return new Step(change, new Relinking(from, through, going, incidents));
    }

    private List<DocumentId> documents(long after, long through) {
        return shelf.documents(
                LongStream.rangeClosed(after + 1, through).boxed().toList());
    }

    /** The journal has come as far: what its lines touch is as it is now, though it is linked when their turn comes. */
    void notice(long through) {
        long after = noticed.orElse(through);
        // Not after it where the journal's tables were emptied and are made again.
        for (long line = after <= through ? after : 0; line < through; line += LINES_NOTICED_AT_ONCE) {
            linker.forget(documents(line, Math.min(through, line + LINES_NOTICED_AT_ONCE)));
        }
        noticed = OptionalLong.of(through);
    }

    /** As the tables still have them. */
    private List<Incident> incidentsBefore(Collection<String> ids) {
        return ids.stream()
                .map(IncidentId::new)
                .sorted()
                .flatMap(id -> before.incident(id).stream())
                .toList();
    }

    private static Set<TellingId> tellings(Cluster cluster) {
        return cluster.tellings().stream().map(TellingId::of).collect(Collectors.toSet());
    }

    /** Somebody else has written. */
    void forget() {
        links.forget();
    }

    /** What reviewers have decided about tellings. */
    Rulings rulings() {
        return links.rulings();
    }

    /** The cluster that a telling is in. */
    Optional<Cluster> around(TellingId telling) {
        return linker.around(telling).stream()
                .filter(cluster -> tellings(cluster).contains(telling))
                .findFirst();
    }

    /** The numbers of all tellings in the documents that have come and in those of the clusters that changed. */
    private Map<TellingId, Long> numbers(Relinked relinked, List<Cluster> changed) {
        Map<TellingId, Long> all = new HashMap<>();
        Set<DocumentId> documents = new TreeSet<>(relinked.documents());
        changed.forEach(cluster -> cluster.tellings().forEach(telling -> documents.add(telling.document())));
        for (DocumentId document : documents) {
            // By the reading as recorded: a corrected type gives a telling no other number.
            shelf.state(document)
                    .report()
                    .map(Report::reading)
                    .ifPresent(reading -> numbers.of(reading)
                            .forEach((event, number) -> all.put(new TellingId(document, event), number)));
        }
        return all;
    }

    /** An incident is called by the number of its first telling, so that its name does not change when others come and go. */
    private static IncidentId id(Cluster cluster, Map<TellingId, Long> numbered) {
        long first = cluster.tellings().stream()
                .mapToLong(telling -> numbered.getOrDefault(TellingId.of(telling), Long.MAX_VALUE))
                .min()
                .orElseThrow();
        return new IncidentId("i" + first);
    }
}
