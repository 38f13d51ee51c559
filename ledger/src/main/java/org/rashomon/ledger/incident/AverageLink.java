// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Agglomerative clustering by average linkage: the two groups that are most alike on average, over all pairs of one member of each, become
 * one, until none are alike enough. A pair without a likeness counts as 0. Memory and time grow with the likenesses given, not with the
 * square of the members.
 */
final class AverageLink {
    /** Groups go by their first member. */
    private final List<List<Integer>> groups = new ArrayList<>();

    /** Of each group to those it has any likeness with: the sum over pairs. */
    private final List<Map<Integer, Double>> sums = new ArrayList<>();

    private final PriorityQueue<Merger> mergers = new PriorityQueue<>(Comparator.comparingDouble(Merger::average)
            .reversed()
            .thenComparingInt(Merger::into)
            .thenComparingInt(Merger::from));
    private final double enough;

    /**
     * Members are numbered from 0.
     *
     * @param enough the least average at which two groups become one
     */
    AverageLink(int members, double enough) {
        this.enough = enough;
        for (int i = 0; i < members; i++) {
            groups.add(new ArrayList<>(List.of(i)));
            sums.add(new TreeMap<>());
        }
    }

    private record Merger(double average, int into, int from) {}

    /** Tells how alike two members are; once for each pair. */
    void alike(int first, int second, double likeness) {
        sums.get(first).put(second, likeness);
        sums.get(second).put(first, likeness);
        offer(first, second);
    }

    private void offer(int first, int second) {
        double average = average(first, second);
        if (average >= enough) {
            mergers.add(new Merger(average, Math.min(first, second), Math.max(first, second)));
        }
    }

    private double average(int first, int second) {
        double pairs = (double) groups.get(first).size() * groups.get(second).size();
        return sums.get(first).getOrDefault(second, 0.0) / pairs;
    }

    /** The groups of two and more members; members in order, groups by their first. */
    Collection<List<Integer>> groups() {
        while (!mergers.isEmpty()) {
            Merger next = mergers.remove();
            // A group that grew since has another average, and another place in the queue.
            if (isStanding(next.into())
                    && isStanding(next.from())
                    && average(next.into(), next.from()) == next.average()) {
                merge(next.into(), next.from());
            }
        }
        return groups.stream().filter(group -> group.size() > 1).toList();
    }

    private boolean isStanding(int group) {
        return !groups.get(group).isEmpty();
    }

    private void merge(int into, int from) {
        groups.get(into).addAll(groups.get(from));
        groups.get(into).sort(Comparator.naturalOrder());
        groups.get(from).clear();
        Map<Integer, Double> sumsOfBoth = sums.get(into);
        sums.get(from).forEach((other, sum) -> {
            sums.get(other).remove(from);
            if (other != into) {
                sumsOfBoth.merge(other, sum, Double::sum);
            }
        });
        sums.get(from).clear();
        sumsOfBoth.remove(from);
        sumsOfBoth.forEach((other, sum) -> {
            sums.get(other).put(into, sum);
            offer(into, other);
        });
    }
}
