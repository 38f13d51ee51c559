// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Telling;

/** Episodes on their way to clusters. */
final class Clustering {
    private final List<Episode> episodes;
    private final int[] clusterOf;
    private final Map<Integer, List<Integer>> members = new TreeMap<>();
    private final Map<Integer, List<Link>> links = new HashMap<>();

    Clustering(List<Episode> episodes) {
        this.episodes = episodes;
        this.clusterOf = new int[episodes.size()];
        for (int i = 0; i < clusterOf.length; i++) {
            clusterOf[i] = i;
            members.put(i, new ArrayList<>(List.of(i)));
            links.put(i, new ArrayList<>(episodes.get(i).links()));
        }
    }

    /** Joins the two clusters, unless anything in the one conflicts with anything in the other. */
    void join(Candidate candidate) {
        int first = clusterOf[candidate.pair().first()];
        int second = clusterOf[candidate.pair().second()];
        if (first != second && isPeaceful(first, second)) {
            merge(Math.min(first, second), Math.max(first, second), candidate.link());
        }
    }

    /** Joins what two reports are mainly about. */
    void joinLeads(Candidate candidate) {
        int first = clusterOf[candidate.pair().first()];
        int second = clusterOf[candidate.pair().second()];
        merge(Math.min(first, second), Math.max(first, second), candidate.link());
    }

    private void merge(int into, int from, Link why) {
        for (int episode : members.getOrDefault(from, List.of())) {
            clusterOf[episode] = into;
        }
        membersOf(into).addAll(membersOf(from));
        membersOf(into).sort(Comparator.naturalOrder());
        linksOf(into).addAll(linksOf(from));
        linksOf(into).add(why);
        members.remove(from);
        links.remove(from);
    }

    private List<Integer> membersOf(int cluster) {
        return members.computeIfAbsent(cluster, absent -> new ArrayList<>());
    }

    private List<Link> linksOf(int cluster) {
        return links.computeIfAbsent(cluster, absent -> new ArrayList<>());
    }

    private boolean isPeaceful(int first, int second) {
        for (int one : membersOf(first)) {
            for (int other : membersOf(second)) {
                if (Likeness.of(episodes.get(one), episodes.get(other)).isConflict()
                        && !isBridged(one, other, first, second)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Different places are no conflict where one telling names both: "strikes in Khost and Kunar". */
    private boolean isBridged(int one, int other, int first, int second) {
        return isApartInPlaceAlone(one, other)
                && (namesBoth(first, one, other).isPresent()
                        || namesBoth(second, one, other).isPresent());
    }

    private boolean isApartInPlaceAlone(int one, int other) {
        return Likeness.of(episodes.get(one), episodes.get(other)).isApartInPlaceAlone();
    }

    private Optional<Episode> namesBoth(int cluster, int one, int other) {
        return membersOf(cluster).stream()
                .filter(member -> member != one && member != other)
                .map(episodes::get)
                .filter(episode -> isAt(episode, one) && isAt(episode, other))
                .findFirst();
    }

    private boolean isAt(Episode episode, int other) {
        return PlaceRelation.of(
                        episode.traits().places(), episodes.get(other).traits().places())
                .isOfOneName();
    }

    /**
     * A report may tell apart ("in a separate strike") what another tells in one: where the other names both places, the parts meet
     * there.
     */
    void bridge() {
        Map<DocumentId, List<Integer>> byDocument = new TreeMap<>();
        for (int i = 0; i < episodes.size(); i++) {
            byDocument
                    .computeIfAbsent(episodes.get(i).document(), absent -> new ArrayList<>())
                    .add(i);
        }
        byDocument.values().forEach(this::bridge);
    }

    private void bridge(List<Integer> ofOneDocument) {
        for (int anchored : ofOneDocument) {
            for (int loose : ofOneDocument) {
                int cluster = clusterOf[anchored];
                if (cluster != clusterOf[loose] && isPart(anchored, loose)) {
                    namesBoth(cluster, anchored, loose).ifPresent(bridge -> bridge(cluster, loose, bridge));
                }
            }
        }
    }

    private void bridge(int cluster, int loose, Episode bridge) {
        int other = clusterOf[loose];
        Likeness likeness = Likeness.of(bridge, episodes.get(loose));
        if (likeness.isOneKind() && isPeaceful(cluster, other)) {
            Link why =
                    new Link(bridge.id(), episodes.get(loose).id(), 1, List.of("one telling names the places of both"));
            merge(Math.min(cluster, other), Math.max(cluster, other), why);
        }
    }

    /** Two happenings of one report that differ in nothing but their place. */
    private boolean isPart(int one, int other) {
        Episode first = episodes.get(one);
        Episode second = episodes.get(other);
        return !first.isBackground()
                && !second.isBackground()
                && Likeness.of(first, second).isOneKind()
                && isApartInPlaceAlone(one, other);
    }

    List<Cluster> clusters() {
        List<Cluster> clusters = new ArrayList<>();
        members.forEach((cluster, ofIt) -> clusters.add(new Cluster(tellings(ofIt), linksOf(cluster))));
        return clusters;
    }

    private List<Telling> tellings(List<Integer> ofCluster) {
        return ofCluster.stream()
                .flatMap(episode -> episodes.get(episode).tellings().stream())
                .sorted(Comparator.comparing(Telling::document)
                        .thenComparing(EpisodeFinder::trigger)
                        .thenComparing(TellingId::of))
                .toList();
    }
}
