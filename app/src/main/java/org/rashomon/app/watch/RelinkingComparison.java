// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.watch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rashomon.ledger.Relinking;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;

/**
 * Finds what changed when a ledger put incidents together anew. Most keep their id. One whose first telling stood in a report that has a
 * later text is called anew, and is known by the report.
 */
final class RelinkingComparison {
    private final Function<DocumentId, DocumentId> report;
    private final List<Change> changes = new ArrayList<>();
    private final List<Incident> gone;
    private final List<Incident> come;

    private RelinkingComparison(Relinking relinking, Function<DocumentId, DocumentId> report) {
        this.report = report;
        this.gone = new ArrayList<>(relinking.before());
        this.come = new ArrayList<>(relinking.after());
    }

    /**
     * The changes.
     *
     * @param report which report a text is a version of: the id of its first text
     */
    static List<Change> changes(Relinking relinking, Function<DocumentId, DocumentId> report) {
        RelinkingComparison comparison = new RelinkingComparison(relinking, report);
        comparison.compareThoseOfOneId();
        comparison.compareThoseOfOneReport();
        comparison.come.forEach(incident -> comparison.changes.add(new Change.NewIncident(incident)));
        comparison.gone.forEach(incident -> comparison.addGone(incident, relinking.after()));
        return List.copyOf(comparison.changes);
    }

    private void compareThoseOfOneId() {
        for (Incident after : List.copyOf(come)) {
            find(after.id()).ifPresent(before -> compare(before, after));
        }
    }

    private Optional<Incident> find(IncidentId id) {
        return gone.stream().filter(incident -> incident.id().equals(id)).findFirst();
    }

    private void compare(Incident before, Incident after) {
        gone.remove(before);
        come.remove(after);
        changes.addAll(IncidentComparison.between(before, after));
    }

    private void compareThoseOfOneReport() {
        for (Incident after : List.copyOf(come)) {
            gone.stream()
                    .filter(before -> before.outline().type() == after.outline().type())
                    .filter(before -> meets(reports(before), reports(after)))
                    .findFirst()
                    .ifPresent(before -> {
                        changes.add(new Change.Joined(after, before.id()));
                        compare(before, after);
                    });
        }
    }

    private Set<DocumentId> reports(Incident incident) {
        return incident.reports().stream()
                .map(told -> report.apply(told.document()))
                .collect(Collectors.toSet());
    }

    private void addGone(Incident before, List<Incident> after) {
        Optional<Incident> into = after.stream()
                .filter(incident -> meets(TellingPlace.of(before), TellingPlace.of(incident)))
                .findFirst();
        changes.add(into.<Change>map(incident -> new Change.Joined(incident, before.id()))
                .orElseGet(() -> new Change.Gone(before)));
    }

    private static <T> boolean meets(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.retainAll(other);
        return !both.isEmpty();
    }
}
