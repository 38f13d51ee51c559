// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.ledger.account.IncidentAssembly;
import org.rashomon.ledger.account.Report;
import org.rashomon.ledger.incident.Cluster;
import org.rashomon.ledger.incident.IncidentLinker;
import org.rashomon.ledger.incident.Link;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.TimeInterval;

/** Makes the incidents of the readings in force, once for each state of the journal. */
final class IncidentDesk {
    /** Latest first by the last day, then by the first; undated last; then by number. */
    private static final Comparator<Incident> LATEST_FIRST = Comparator.comparing(
                    (Incident incident) -> latest(incident.outline().interval()), Comparator.reverseOrder())
            .thenComparing(Incident::id);

    private final LedgerSettings settings;
    private Answer answer = new Answer(-1, List.of(), Map.of());

    IncidentDesk(LedgerSettings settings) {
        this.settings = settings;
    }

    private record Answer(long sequence, List<Incident> incidents, Map<IncidentId, List<Link>> links) {}

    List<Incident> incidents(ReadingsInForce readings) {
        return answerFor(readings).incidents();
    }

    List<Link> links(ReadingsInForce readings, IncidentId id) {
        return answerFor(readings).links().getOrDefault(id, List.of());
    }

    private Answer answerFor(ReadingsInForce readings) {
        if (answer.sequence() != readings.sequence()) {
            answer = make(readings);
        }
        return answer;
    }

    private Answer make(ReadingsInForce readings) {
        List<Report> reports = readings.reports();
        List<Cluster> clusters =
                IncidentLinker.link(reports.stream().map(Report::reading).toList());
        IncidentAssembly assembly = IncidentAssembly.over(reports, settings.origins(), settings.vagueRules());
        Map<IncidentId, List<Link>> links = new HashMap<>();
        List<Incident> incidents = clusters.stream()
                .map(cluster -> {
                    IncidentId id = id(cluster, readings);
                    links.put(id, cluster.links());
                    return assembly.incident(id, cluster.tellings());
                })
                .sorted(LATEST_FIRST)
                .toList();
        return new Answer(readings.sequence(), incidents, links);
    }

    /** An incident is called by the number of its first telling, so that its name does not change when others come and go. */
    private static IncidentId id(Cluster cluster, ReadingsInForce readings) {
        int first = cluster.tellings().stream()
                .mapToInt(telling ->
                        readings.number(telling.document(), telling.event().id()))
                .min()
                .orElseThrow();
        return new IncidentId("i" + first);
    }

    private static String latest(TimeInterval interval) {
        return Optional.of(interval)
                .flatMap(days -> days.to().or(days::from))
                .map(Object::toString)
                .orElse("");
    }
}
