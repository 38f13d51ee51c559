// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What reports are mainly about, put together across reports. */
final class Leads {
    private final Map<TellingId, Integer> numbers = new HashMap<>();
    private final List<Alike> strongestFirst;

    private Leads(List<Alike> pairs) {
        this.strongestFirst = pairs.stream()
                .filter(pair -> pair.kind() == Alike.Kind.LEADS)
                .sorted(Alike.STRONGEST_FIRST)
                .toList();
        Map<TellingId, Integer> inOrder = new TreeMap<>();
        strongestFirst.forEach(pair -> {
            inOrder.put(pair.first(), 0);
            inOrder.put(pair.second(), 0);
        });
        inOrder.keySet().forEach(lead -> numbers.put(lead, numbers.size()));
    }

    /** Of the leads that belong together, the strongest pairs that hold them so: one for each report after the first. */
    static List<Alike> links(List<Alike> pairs) {
        return new Leads(pairs).links();
    }

    private List<Alike> links() {
        int[] groupOf = groups();
        int[] root = IntStream.range(0, numbers.size()).toArray();
        List<Alike> links = new ArrayList<>();
        for (Alike pair : strongestFirst) {
            int first = rootOf(number(pair.first()), root);
            int second = rootOf(number(pair.second()), root);
            boolean ofOneGroup = groupOf[number(pair.first())] == groupOf[number(pair.second())];
            if (ofOneGroup && first != second) {
                root[second] = first;
                links.add(pair);
            }
        }
        return links;
    }

    private int[] groups() {
        AverageLink clustering = new AverageLink(numbers.size(), LeadLikeness.ENOUGH);
        strongestFirst.forEach(pair -> clustering.alike(number(pair.first()), number(pair.second()), pair.strength()));
        int[] groupOf = IntStream.range(0, numbers.size()).toArray();
        clustering.groups().forEach(group -> group.forEach(member -> groupOf[member] = group.getFirst()));
        return groupOf;
    }

    private int number(TellingId lead) {
        return numbers.getOrDefault(lead, 0);
    }

    private static int rootOf(int member, int[] root) {
        int at = member;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
