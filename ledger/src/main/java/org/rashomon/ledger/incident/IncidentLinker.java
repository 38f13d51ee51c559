// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rashomon.model.Reading;

/** Finds which event mentions of all readings tell of one happening. */
public final class IncidentLinker {
    private IncidentLinker() {}

    /**
     * The clusters, sorted by their first telling. The answer does not depend on the order of the readings. Mentions too general to be of
     * one happening ("attacks on the country") are in none.
     */
    public static List<Cluster> link(Collection<Reading> readings) {
        List<Episode> episodes = readings.stream()
                .sorted(Comparator.comparing(reading -> reading.document().id()))
                .flatMap(reading -> EpisodeFinder.find(reading).stream())
                .filter(episode -> episode.lead().isPresent() || Founding.isOfOneHappening(episode))
                .toList();
        Clustering clustering = new Clustering(episodes);
        Leads.links(episodes).forEach(clustering::joinLeads);
        links(episodes).forEach(clustering::join);
        clustering.bridge();
        return clustering.clusters();
    }

    /** The strongest first; of equals by their tellings, so that no order of input decides. */
    private static List<Candidate> links(List<Episode> episodes) {
        List<Candidate> candidates = new ArrayList<>();
        for (Blocks.Pair pair : Blocks.pairs(episodes)) {
            Likeness likeness = Likeness.of(episodes.get(pair.first()), episodes.get(pair.second()));
            likeness.link().ifPresent(found -> candidates.add(new Candidate(pair, found, likeness.isOfAnyDay())));
        }
        UndatedDeeds undated = new UndatedDeeds(episodes);
        candidates.stream().filter(Candidate::isOfAnyDay).forEach(undated::add);
        candidates.removeIf(undated::isOfSeveral);
        candidates.sort(Comparator.comparingDouble(
                        (Candidate candidate) -> -candidate.link().strength())
                .thenComparing(Candidate::pair));
        return candidates;
    }
}
