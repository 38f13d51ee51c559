// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Telling;

/** Episodes on their way to clusters. */
final class Clustering {
    private final List<Episode> episodes;
    private final Rulings rulings;
    private final Map<TellingId, Integer> numbers = new HashMap<>();
    private final Map<TellingId, Set<TellingId>> alike = new HashMap<>();
    private final int[] clusterOf;
    private final Map<Integer, List<Integer>> members = new TreeMap<>();
    private final Map<Integer, List<Link>> links = new HashMap<>();

    /** Of each episode, those with a lower number that it was compared with, and those of them that it conflicts with. */
    private final List<BitSet> compared = new ArrayList<>();

    private final List<BitSet> inConflict = new ArrayList<>();

    private Clustering(List<Episode> episodes, Rulings rulings) {
        this.episodes = episodes;
        this.rulings = rulings;
        this.clusterOf = new int[episodes.size()];
        for (int i = 0; i < clusterOf.length; i++) {
            clusterOf[i] = i;
            numbers.put(episodes.get(i).id(), i);
            members.put(i, new ArrayList<>(List.of(i)));
            links.put(i, new ArrayList<>(episodes.get(i).links()));
            compared.add(new BitSet());
            inConflict.add(new BitSet());
        }
    }

    /**
     * The clusters of some episodes, sorted by their first telling.
     *
     * @param episodes sorted
     * @param pairs all of theirs
     * @param rulings what comes before all likeness
     */
    static List<Cluster> of(List<Episode> episodes, List<Alike> pairs, Rulings rulings) {
        Clustering clustering = new Clustering(episodes, rulings);
        pairs.stream().filter(Alike::isEnough).forEach(clustering::note);
        rulings.together().forEach(clustering::joinRuled);
        Leads.links(pairs).forEach(clustering::joinLeads);
        clustering.deeds(pairs).forEach(clustering::join);
        clustering.bridge();
        return clustering.clusters();
    }

    private void note(Alike pair) {
        alike.computeIfAbsent(pair.first(), absent -> new HashSet<>()).add(pair.second());
        alike.computeIfAbsent(pair.second(), absent -> new HashSet<>()).add(pair.first());
    }

    private int number(TellingId episode) {
        return Optional.ofNullable(numbers.get(episode)).orElseThrow();
    }

    private List<Alike> deeds(List<Alike> pairs) {
        UndatedDeeds undated = new UndatedDeeds(episode -> episodes.get(number(episode)));
        pairs.stream()
                .filter(pair -> pair.kind() == Alike.Kind.DEEDS_OF_ANY_DAY)
                .forEach(undated::add);
        return pairs.stream()
                .filter(pair -> pair.kind() != Alike.Kind.LEADS)
                .filter(pair -> !undated.isOfSeveral(pair))
                .sorted(Alike.STRONGEST_FIRST)
                .toList();
    }

    /** Joins the two clusters, unless anything in the one conflicts with anything in the other. */
    private void join(Alike pair) {
        int first = clusterOf[number(pair.first())];
        int second = clusterOf[number(pair.second())];
        if (first != second && isPeaceful(first, second)) {
            merge(first, second, why(pair));
        }
    }

    /** Joins what two reports are mainly about. */
    private void joinLeads(Alike pair) {
        int first = clusterOf[number(pair.first())];
        int second = clusterOf[number(pair.second())];
        if (first != second && !areRuledApart(first, second)) {
            merge(first, second, why(pair));
        }
    }

    /** Joins what a reviewer has put together. */
    private void joinRuled(Rulings.Together set) {
        List<Integer> ruled = IntStream.range(0, episodes.size())
                .filter(i -> !Collections.disjoint(episodes.get(i).tellingIds(), set.tellings()))
                .boxed()
                .toList();
        for (int other : ruled) {
            int first = clusterOf[ruled.getFirst()];
            if (first != clusterOf[other]) {
                merge(first, clusterOf[other], ruling(set, ruled.getFirst(), other));
            }
        }
    }

    private Link ruling(Rulings.Together set, int first, int other) {
        String why = String.format(Locale.ROOT, "a reviewer has put them together (entry %d)", set.entry());
        return new Link(episodes.get(first).id(), episodes.get(other).id(), 1, List.of(why));
    }

    private boolean areRuledApart(int first, int second) {
        return !rulings.apart().isEmpty() && rulings.areApart(tellingIds(first), tellingIds(second));
    }

    private List<TellingId> tellingIds(int cluster) {
        return membersOf(cluster).stream()
                .flatMap(member -> episodes.get(member).tellingIds().stream())
                .toList();
    }

    private Link why(Alike pair) {
        return Comparison.link(episodes.get(number(pair.first())), episodes.get(number(pair.second())), pair.kind());
    }

    private void merge(int one, int other, Link why) {
        int into = Math.min(one, other);
        int from = Math.max(one, other);
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
        if (areRuledApart(first, second)) {
            return false;
        }
        for (int one : membersOf(first)) {
            for (int other : membersOf(second)) {
                if (areInConflict(one, other) && !isBridged(one, other, first, second)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Two clusters are held against each other once for each likeness between them; their members are compared once. */
    private boolean areInConflict(int one, int other) {
        int lower = Math.min(one, other);
        int higher = Math.max(one, other);
        if (!compared.get(higher).get(lower)) {
            compared.get(higher).set(lower);
            inConflict.get(higher).set(lower, Likeness.areInConflict(episodes.get(one), episodes.get(other)));
        }
        return inConflict.get(higher).get(lower);
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
                .filter(episode -> Bridge.names(episode, episodes.get(one), episodes.get(other)))
                .findFirst();
    }

    /**
     * A report may tell apart ("in a separate strike") what another tells in one: where the other names both places, the parts meet
     * there.
     */
    private void bridge() {
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
                if (clusterOf[anchored] != clusterOf[loose]
                        && Bridge.joinsParts(episodes.get(anchored), episodes.get(loose))) {
                    between(anchored, loose).ifPresent(bridge -> bridge(anchored, loose, bridge));
                }
            }
        }
    }

    /** One that is alike to the anchored part, and with it. */
    private Optional<Episode> between(int anchored, int loose) {
        Set<TellingId> near = alike.getOrDefault(episodes.get(anchored).id(), Set.of());
        return membersOf(clusterOf[anchored]).stream()
                .map(episodes::get)
                .filter(episode -> near.contains(episode.id()))
                .filter(episode -> Bridge.names(episode, episodes.get(anchored), episodes.get(loose)))
                .findFirst();
    }

    private void bridge(int anchored, int loose, Episode bridge) {
        int cluster = clusterOf[anchored];
        int other = clusterOf[loose];
        Episode part = episodes.get(loose);
        if (Likeness.of(bridge, part).isOneKind() && isPeaceful(cluster, other)) {
            merge(cluster, other, new Link(bridge.id(), part.id(), 1, List.of("one telling names the places of both")));
        }
    }

    private List<Cluster> clusters() {
        List<Cluster> clusters = new ArrayList<>();
        members.forEach((cluster, ofIt) -> clusters.add(new Cluster(tellings(ofIt), linksOf(cluster))));
        return clusters;
    }

    private List<Telling> tellings(List<Integer> ofCluster) {
        return ofCluster.stream()
                .flatMap(episode -> episodes.get(episode).tellings().stream())
                .sorted(Cluster.IN_ORDER)
                .toList();
    }
}
