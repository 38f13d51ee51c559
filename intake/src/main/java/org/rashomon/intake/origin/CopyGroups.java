// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.model.Document;
import org.rashomon.model.Outlet;

/** Puts together the documents that are copies of one text. */
final class CopyGroups {
    /** Of the shorter text's runs, the share that the other must have. */
    private static final double COPIED = 0.3;

    /** The same for two reports of one outlet, whose follow-ups repeat paragraphs of background. */
    private static final double COPIED_AT_HOME = 0.7;

    private static final int FEWEST_RUNS = 12;
    private static final int STOCK = 3;

    /** Each run is compared with the first documents that have it only: a text with a thousand copies must not cost a million pairs. */
    private static final int MOST_PARTNERS = 16;

    private final List<Document> documents;
    private final List<Set<Long>> shingles = new ArrayList<>();
    private final int[] parent;

    private CopyGroups(List<Document> documents) {
        this.documents = documents;
        this.parent = new int[documents.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            shingles.add(Shingles.of(documents.get(i).text()));
        }
    }

    /**
     * The groups, single documents among them, ordered by their first document.
     *
     * @param documents sorted, each text once
     */
    static List<List<Document>> of(List<Document> documents) {
        CopyGroups groups = new CopyGroups(documents);
        groups.leaveOutStock();
        groups.join();
        Map<Integer, List<Document>> byRoot = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            byRoot.computeIfAbsent(groups.root(i), root -> new ArrayList<>()).add(documents.get(i));
        }
        return new ArrayList<>(byRoot.values());
    }

    /** Runs in three or more reports of one outlet are its stock sentences. */
    private void leaveOutStock() {
        Map<String, List<Integer>> byOutlet = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            int at = i;
            documents
                    .get(i)
                    .masthead()
                    .outlet()
                    .map(Outlet::name)
                    .ifPresent(name -> byOutlet.computeIfAbsent(name, outlet -> new ArrayList<>())
                            .add(at));
        }
        byOutlet.values().forEach(this::leaveOutStockOf);
    }

    private void leaveOutStockOf(List<Integer> ofOutlet) {
        Map<Long, Integer> counts = new HashMap<>();
        for (int at : ofOutlet) {
            shingles.get(at).forEach(run -> counts.merge(run, 1, Integer::sum));
        }
        for (int at : ofOutlet) {
            shingles.get(at).removeIf(run -> counts.getOrDefault(run, 0) >= STOCK);
        }
    }

    private void join() {
        Map<Long, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            Map<Integer, Integer> shared = new TreeMap<>();
            for (long run : shingles.get(i)) {
                List<Integer> before = holders.computeIfAbsent(run, key -> new ArrayList<>(2));
                before.forEach(other -> shared.merge(other, 1, Integer::sum));
                if (before.size() < MOST_PARTNERS) {
                    before.add(i);
                }
            }
            for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
                if (isCopy(i, entry.getKey(), entry.getValue())) {
                    unite(i, entry.getKey());
                }
            }
        }
    }

    private void unite(int one, int other) {
        int first = Math.min(root(one), root(other));
        int last = Math.max(root(one), root(other));
        parent[last] = first;
    }

    private boolean isCopy(int one, int other, int shared) {
        int smaller = Math.min(shingles.get(one).size(), shingles.get(other).size());
        double least = isSameOutlet(one, other) ? COPIED_AT_HOME : COPIED;
        return shared >= FEWEST_RUNS && shared >= least * smaller;
    }

    private boolean isSameOutlet(int one, int other) {
        return documents.get(one).masthead().outlet().isPresent()
                && documents
                        .get(one)
                        .masthead()
                        .outlet()
                        .equals(documents.get(other).masthead().outlet());
    }

    private int root(int at) {
        int top = at;
        while (parent[top] != top) {
            parent[top] = parent[parent[top]];
            top = parent[top];
        }
        return top;
    }
}
