// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rashomon.model.Place;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Which countries and first-level divisions a text is about, in shares of the names that can tell.
 *
 * <p>Every name spreads one vote over what it may mean; a name's own votes do not count when it is itself in question.
 */
final class Focus {
    private final Map<String, Map<String, Double>> votesByName;
    private final Map<String, Double> votes = new TreeMap<>();
    private double total;

    private Focus(Map<String, Map<String, Double>> votesByName) {
        this.votesByName = votesByName;
        for (Map<String, Double> ofName : votesByName.values()) {
            ofName.forEach((area, vote) -> votes.merge(area, vote, Double::sum));
            total += ofName.entrySet().stream()
                    .filter(vote -> vote.getKey().indexOf('/') < 0)
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
        }
    }

    /**
     * The focus of a text.
     *
     * @param hits its names
     * @param shares what each may mean, with the share of each, adding up to 1
     * @param demonyms its words for people and things of a country, by country
     */
    static Focus of(List<NameHit> hits, Function<NameHit, Map<Place, Double>> shares, Map<String, Integer> demonyms) {
        Map<String, Map<String, Double>> byName = new TreeMap<>();
        for (NameHit hit : hits) {
            Map<String, Double> own = byName.computeIfAbsent(hit.key(), key -> new TreeMap<>());
            shares.apply(hit)
                    .forEach((place, share) -> place.within().country().ifPresent(country -> {
                        own.merge(country, share, Math::max);
                        place.within()
                                .admin1()
                                .ifPresent(admin1 -> own.merge(country + '/' + admin1, share, Math::max));
                    }));
        }
        demonyms.forEach((country, times) ->
                byName.put("#" + country, new HashMap<>(Map.of(country, 1 + Math.log(times)))));
        return new Focus(byName);
    }

    /** How often each country's demonym stands in a text. */
    static Map<String, Integer> demonyms(List<Sentence> sentences, Gazetteer gazetteer) {
        Map<String, Integer> found = new TreeMap<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (NameFinder.startsCapital(token)) {
                    gazetteer
                            .demonym(token.text())
                            .ifPresent(country -> found.merge(country.alpha3(), 1, Integer::sum));
                }
            }
        }
        return found;
    }

    /** The share, 0 to 1, of the other names that point to the country. */
    double country(Place place, String exceptName) {
        return place.within()
                .country()
                .map(country -> share(country, exceptName))
                .orElse(0.0);
    }

    /** The share, 0 to 1, of the other names that point to the first-level division. */
    double division(Place place, String exceptName) {
        if (place.within().country().isEmpty() || place.within().admin1().isEmpty()) {
            return 0;
        }
        return share(
                place.within().country().get() + '/' + place.within().admin1().get(), exceptName);
    }

    private double share(String area, String exceptName) {
        Map<String, Double> own = votesByName.getOrDefault(exceptName, Map.of());
        double ownTotal = own.entrySet().stream()
                .filter(vote -> vote.getKey().indexOf('/') < 0)
                .mapToDouble(Map.Entry::getValue)
                .sum();
        double others = total - ownTotal;
        double pointing = votes.getOrDefault(area, 0.0) - own.getOrDefault(area, 0.0);
        return others <= 0 ? 0 : Math.max(0, pointing / others);
    }

    /** True when no other name tells a country. */
    boolean isEmpty(String exceptName) {
        return votesByName.entrySet().stream()
                .noneMatch(entry ->
                        !entry.getKey().equals(exceptName) && !entry.getValue().isEmpty());
    }
}
