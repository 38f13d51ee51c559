// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rashomon.model.Place;

/** What reports are mainly about, put together across reports. */
final class Leads {
    /** Less changes no group. */
    private static final double LEAST = 0.02;

    private static final int FEWEST_SHARED = 2;
    private static final int DAYS_OF_A_KEY = 4;

    private final List<Episode> episodes;

    /** Places of the leads in {@link #episodes}. */
    private final List<Integer> leads;

    /** Of the leads. */
    private final List<ReportWords> words;

    private Leads(List<Episode> episodes) {
        this.episodes = episodes;
        this.leads = IntStream.range(0, episodes.size())
                .filter(i -> episodes.get(i).lead().isPresent())
                .boxed()
                .toList();
        this.words = leads.stream()
                .map(lead -> episodes.get(lead).lead().orElseThrow().words())
                .toList();
    }

    /** The leads that belong together, as one link for each report after the first of an incident; the strongest first. */
    static List<Candidate> links(List<Episode> episodes) {
        return new Leads(episodes).links();
    }

    private record Alike(int first, int second, double likeness) {}

    private List<Candidate> links() {
        AverageLink clustering = new AverageLink(leads.size(), LeadLikeness.ENOUGH);
        List<Alike> pairs = alike();
        pairs.forEach(pair -> clustering.alike(pair.first(), pair.second(), pair.likeness()));
        int[] groupOf = IntStream.range(0, leads.size()).toArray();
        clustering.groups().forEach(group -> group.forEach(member -> groupOf[member] = group.getFirst()));
        return tree(pairs.stream()
                .filter(pair -> groupOf[pair.first()] == groupOf[pair.second()])
                .sorted(Comparator.comparingDouble(Alike::likeness)
                        .reversed()
                        .thenComparingInt(Alike::first)
                        .thenComparingInt(Alike::second))
                .toList());
    }

    /** The strongest links that hold the groups together. */
    private List<Candidate> tree(List<Alike> strongestFirst) {
        int[] root = IntStream.range(0, leads.size()).toArray();
        List<Candidate> links = new ArrayList<>();
        for (Alike pair : strongestFirst) {
            int first = rootOf(pair.first(), root);
            int second = rootOf(pair.second(), root);
            if (first != second) {
                root[second] = first;
                links.add(candidate(pair));
            }
        }
        return links;
    }

    private static int rootOf(int member, int[] root) {
        int at = member;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private Candidate candidate(Alike pair) {
        int first = leads.get(pair.first());
        int second = leads.get(pair.second());
        return new Candidate(
                new Blocks.Pair(first, second),
                likeness(pair.first(), pair.second()).link(),
                false);
    }

    private LeadLikeness likeness(int first, int second) {
        return new LeadLikeness(lead(first), lead(second), words.get(first), words.get(second));
    }

    private Episode lead(int number) {
        return episodes.get(leads.get(number));
    }

    /** Pairs with two words of their signatures in common, or one place and day. */
    private List<Alike> alike() {
        List<Alike> alike = new ArrayList<>();
        Map<String, List<Integer>> byWord = new HashMap<>();
        int[] shared = new int[leads.size()];
        for (int lead = 0; lead < leads.size(); lead++) {
            List<Integer> met = new ArrayList<>();
            for (String word : keys(lead)) {
                List<Integer> others = byWord.computeIfAbsent(word, absent -> new ArrayList<>());
                for (int other : others) {
                    if (shared[other] == 0) {
                        met.add(other);
                    }
                    shared[other]++;
                }
                others.add(lead);
            }
            for (int other : met) {
                if (shared[other] >= FEWEST_SHARED) {
                    compare(other, lead, alike);
                }
                shared[other] = 0;
            }
        }
        return alike;
    }

    private List<String> keys(int lead) {
        List<String> keys = new ArrayList<>(words.get(lead).signature());
        settings(lead(lead)).forEach(keys::add);
        lead(lead).lead().orElseThrow().scenes().towns().map(Place::gazetteer).forEach(keys::add);
        return keys;
    }

    /** Province and days: two of one province within four days have two in common, within eight one. */
    private static Stream<String> settings(Episode lead) {
        Optional<LocalDate> day = lead.traits().days().stream()
                .flatMap(days -> days.from().stream())
                .min(Comparator.naturalOrder())
                .or(lead::published);
        return day.stream()
                .map(first -> Math.floorDiv(first.toEpochDay(), DAYS_OF_A_KEY))
                .flatMap(days -> Stream.of(days, days + 1))
                .flatMap(days -> provinces(lead).map(province -> province + "@" + days));
    }

    private static Stream<String> provinces(Episode lead) {
        return lead.traits().places().stream()
                .filter(PlaceRelation::isFine)
                .map(Blocks::province)
                .distinct();
    }

    private void compare(int first, int second, List<Alike> alike) {
        if (LeadLikeness.gapDays(lead(first), lead(second)) <= LeadLikeness.LONGEST_GAP_DAYS
                && !lead(first).document().equals(lead(second).document())) {
            double likeness = likeness(first, second).value();
            if (likeness >= LEAST) {
                alike.add(new Alike(first, second, likeness));
            }
        }
    }
}
