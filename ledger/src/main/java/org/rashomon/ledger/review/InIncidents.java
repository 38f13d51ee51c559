// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Telling;
import org.rashomon.model.TellingWords;

/** Where tellings ended up. */
record InIncidents(List<Incident> incidents) {
    InIncidents {
        incidents = List.copyOf(incidents);
    }

    /** The tellings of an incident, by their words. */
    static Stream<TellingWords> words(Incident incident) {
        return tellings(incident).map(telling -> TellingWords.of(telling.document(), telling.event()));
    }

    static Stream<Telling> tellings(Incident incident) {
        return incident.accounts().stream().flatMap(account -> account.tellings().stream());
    }

    boolean allInOne(Collection<TellingWords> tellings) {
        return incidents.stream()
                .anyMatch(
                        incident -> words(incident).collect(Collectors.toSet()).containsAll(tellings));
    }

    /** The incidents that have one of the tellings. */
    List<Incident> with(Collection<TellingWords> tellings) {
        return incidents.stream()
                .filter(incident -> words(incident).anyMatch(tellings::contains))
                .toList();
    }

    Optional<String> withBoth(Collection<TellingWords> first, Collection<TellingWords> second) {
        return with(first).stream()
                .filter(with(second)::contains)
                .map(incident -> incident.id().value())
                .findFirst();
    }

    String names(Collection<TellingWords> tellings) {
        Set<IncidentId> ids = new TreeSet<>();
        with(tellings).forEach(incident -> ids.add(incident.id()));
        return ids.isEmpty()
                ? "no incident"
                : ids.stream().map(IncidentId::value).collect(Collectors.joining(" and "));
    }
}
