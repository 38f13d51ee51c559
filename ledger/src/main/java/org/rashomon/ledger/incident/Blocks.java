// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.TimeInterval;

/**
 * Pairs of episodes that are worth comparing, so that a large ledger is not compared each with each: both violent or both of one family,
 * and one province, or one country or one day where either tells no more, or one side where either tells no place. What both reports are mainly about, {@link Leads} compares.
 */
final class Blocks {
    /**
     * Two episodes, by their places in the list given.
     *
     * @param first the lower
     * @param second the higher
     */
    record Pair(int first, int second) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return first != other.first ? Integer.compare(first, other.first) : Integer.compare(second, other.second);
        }
    }

    private static final int LONGEST_DAYS = 3;

    private final List<Episode> episodes;
    private final List<TimeWindow> windows;
    private final Map<String, List<Integer>> precise = new TreeMap<>();
    private final Map<String, List<Integer>> vague = new TreeMap<>();
    private final Map<String, List<Integer>> met = new TreeMap<>();

    private Blocks(List<Episode> episodes) {
        this.episodes = episodes;
        this.windows = episodes.stream().map(TimeWindow::of).toList();
        for (int i = 0; i < episodes.size(); i++) {
            file(i);
        }
    }

    /** Pairs of different documents, sorted, each once. */
    static Set<Pair> pairs(List<Episode> episodes) {
        Blocks blocks = new Blocks(episodes);
        Set<Pair> pairs = new TreeSet<>();
        blocks.precise.values().forEach(block -> blocks.pairs(block, block, pairs));
        blocks.vague.forEach((key, block) -> {
            blocks.pairs(block, block, pairs);
            blocks.pairs(block, blocks.met.getOrDefault(key, List.of()), pairs);
        });
        return pairs;
    }

    /** A vague episode is compared with all of its country or side; a precise one there with the vague ones alone. */
    private void file(int episode) {
        Traits traits = episodes.get(episode).traits();
        for (String kind : kinds(traits)) {
            Collection<Place> places = traits.places();
            boolean fine = places.stream().anyMatch(PlaceRelation::isFine);
            for (Place place : places) {
                if (PlaceRelation.isFine(place)) {
                    put(precise, kind + "/" + province(place), episode);
                }
                place.within()
                        .country()
                        .ifPresent(country -> put(fine ? met : vague, kind + "/country/" + country, episode));
            }
            for (TimeInterval days : traits.days()) {
                days.from()
                        .filter(day ->
                                day.plusDays(LONGEST_DAYS).isAfter(days.to().orElse(day)))
                        .ifPresent(day -> put(fine ? met : vague, kind + "/day/" + day, episode));
            }
            for (Party party : traits.sides().all()) {
                put(places.isEmpty() ? vague : met, kind + "/party/" + party, episode);
            }
        }
    }

    static String province(Place place) {
        return place.within().country().orElse("") + "/"
                + place.within().admin1().orElseGet(place::name);
    }

    private static Set<String> kinds(Traits traits) {
        Set<String> kinds = new TreeSet<>();
        traits.types()
                .forEach(type -> kinds.add(
                        type.family().isViolent() ? "violence" : type.family().name()));
        return kinds;
    }

    private static void put(Map<String, List<Integer>> blocks, String key, int episode) {
        List<Integer> block = blocks.computeIfAbsent(key, absent -> new ArrayList<>());
        if (block.isEmpty() || block.getLast() != episode) {
            block.add(episode);
        }
    }

    /** Of times that may meet: {@code others} are walked in the order of their windows, and only as far as a window reaches. */
    private void pairs(List<Integer> some, List<Integer> others, Set<Pair> pairs) {
        List<Integer> sorted = new ArrayList<>(others);
        sorted.sort(Comparator.comparingLong(other -> windows.get(other).first()));
        long longest = sorted.stream()
                .map(windows::get)
                .filter(TimeWindow::isBounded)
                .mapToLong(TimeWindow::length)
                .max()
                .orElse(0);
        int unbounded = indexFrom(sorted, Long.MIN_VALUE + 1);
        for (int one : some) {
            TimeWindow window = windows.get(one);
            sorted.subList(0, unbounded).forEach(other -> pair(one, other, pairs));
            int start = window.isBounded() ? indexFrom(sorted, window.first() - longest) : unbounded;
            for (int i = Math.max(start, unbounded); i < sorted.size(); i++) {
                if (windows.get(sorted.get(i)).first() > window.last()) {
                    break;
                }
                pair(one, sorted.get(i), pairs);
            }
        }
    }

    /** The first place in {@code sorted} whose window begins at {@code first} or later. */
    private int indexFrom(List<Integer> sorted, long first) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (windows.get(sorted.get(middle)).first() < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void pair(int one, int other, Set<Pair> pairs) {
        Episode first = episodes.get(Math.min(one, other));
        Episode second = episodes.get(Math.max(one, other));
        boolean bothLead = first.lead().isPresent() && second.lead().isPresent() && LeadLikeness.isDated(first, second);
        if (one != other
                && !bothLead
                && !first.document().equals(second.document())
                && Likeness.mayBeOne(first, second)) {
            pairs.add(new Pair(Math.min(one, other), Math.max(one, other)));
        }
    }
}
