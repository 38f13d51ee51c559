// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.Resolution;

/**
 * Says which place a name means, from the words around it and the other places of the text.
 *
 * <p>Each candidate has a score: how well known it is, whether it is of the kind the text says, whether it lies in the place the text names
 * beside it, and how many of the text's other names lie in the same country and division. Scores become shares that add up to 1, shares
 * become the focus of the text, and that is done over a few rounds. What ends with a clear majority is resolved; the rest stays ambiguous.
 */
final class PlaceResolver {
    private static final int ROUNDS = 3;
    private static final int MOST_SHOWN = 5;
    private static final double MAJORITY = 0.6;
    /** So many times as likely as the next: about twenty times its people, where the text tells for neither. */
    private static final double OUTSHINES = 5;

    private static final double SAME_LOCALITY_KM = 40;
    private static final double SUPPORT_KM = 400;
    private static final int SMALL_TOWN = 20_000;

    private final Map<NameHit, Cues> cues;
    private final Map<String, Integer> demonyms;

    PlaceResolver(Map<NameHit, Cues> cues, Map<String, Integer> demonyms) {
        this.cues = cues;
        this.demonyms = demonyms;
    }

    /** What each of the names means, in the order of the names. */
    Map<NameHit, Resolution<Place>> resolve(List<NameHit> hits) {
        Map<NameHit, Map<Place, Double>> shares = new LinkedHashMap<>();
        for (NameHit hit : hits) {
            shares.put(hit, shares(hit, known -> baseScore(hit, known)));
        }
        ContextScore context = new ContextScore(hits, cues);
        Focus focus = focus(hits, shares);
        for (int round = 0; round < ROUNDS; round++) {
            Map<NameHit, Map<Place, Double>> next = new LinkedHashMap<>();
            Focus seen = focus;
            for (NameHit hit : hits) {
                next.put(hit, shares(hit, known -> baseScore(hit, known) + context.score(hit, known, shares, seen)));
            }
            shares.putAll(next);
            focus = focus(hits, shares);
        }
        Map<NameHit, Resolution<Place>> resolved = new LinkedHashMap<>();
        for (NameHit hit : hits) {
            resolved.put(hit, decide(hit, shares, focus));
        }
        return resolved;
    }

    private Focus focus(List<NameHit> hits, Map<NameHit, Map<Place, Double>> shares) {
        return Focus.of(hits, hit -> shares.getOrDefault(hit, Map.of()), demonyms);
    }

    private static Map<Place, Double> shares(NameHit hit, ToDoubleFunction<KnownPlace> score) {
        Map<Place, Double> shares = new LinkedHashMap<>();
        double total = 0;
        for (KnownPlace known :
                hit.known().stream().limit(NameHit.MOST_CANDIDATES).toList()) {
            double weight = Math.exp(1.2 * score.applyAsDouble(known));
            shares.put(known.place(), weight);
            total += weight;
        }
        double all = total;
        shares.replaceAll((place, weight) -> weight / all);
        return shares;
    }

    private double baseScore(NameHit hit, KnownPlace known) {
        double score = known.prominence();
        Optional<PlaceKind> kind = cue(hit).kind();
        if (kind.isPresent()) {
            score += kindFit(kind.get(), known.place().kind());
        } else {
            score -= shadowed(hit, known);
        }
        return score;
    }

    private Cues cue(NameHit hit) {
        return cues.getOrDefault(hit, Cues.NONE);
    }

    private static double kindFit(PlaceKind said, PlaceKind kind) {
        if (said == kind) {
            return 4;
        }
        return switch (said) {
            case REGION -> kind == PlaceKind.ADMIN1 ? 2.5 : kind == PlaceKind.ADMIN2 ? 1 : 0;
            case ADMIN2 -> kind == PlaceKind.CITY ? 0 : -2;
            case CITY -> kind == PlaceKind.FEATURE ? 0 : -3;
            case ADMIN1 -> kind == PlaceKind.REGION ? 0 : -3;
            case FEATURE -> 0;
            case COUNTRY -> -1;
        };
    }

    /** A town and the division of the same name around it: a name alone means the town. */
    private static double shadowed(NameHit hit, KnownPlace division) {
        double less = switch (division.place().kind()) {
            case ADMIN1 -> 2;
            case ADMIN2 -> 1.5;
            case REGION, COUNTRY, CITY, FEATURE -> 0;
        };
        boolean town = hit.known().stream()
                .anyMatch(city -> city.place().kind() == PlaceKind.CITY
                        && city.country().equals(division.country())
                        && city.place()
                                .within()
                                .admin1()
                                .equals(division.place().within().admin1()));
        return town ? less : 0;
    }

    static double sum(Map<Place, Double> shares, Predicate<Place> condition) {
        return shares.entrySet().stream()
                .filter(entry -> condition.test(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private Resolution<Place> decide(NameHit hit, Map<NameHit, Map<Place, Double>> all, Focus focus) {
        Map<Place, Double> shares = all.getOrDefault(hit, Map.of());
        if (shares.isEmpty()) {
            return new Resolution.Unresolved<>("no place of that name is known");
        }
        List<Place> ranked = shares.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Place, Double> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().gazetteer()))
                .map(Map.Entry::getKey)
                .toList();
        Place best = ranked.getFirst();
        double majority = sum(shares, place -> place.equals(best) || isSameLocality(best, place));
        if (isUnsupported(hit, best, all, focus)) {
            return ranked.size() > 1
                    ? new Resolution.Ambiguous<>(
                            ranked.subList(0, Math.min(MOST_SHOWN, ranked.size())),
                            "nothing in the text tells which of the places of that name it is")
                    : new Resolution.Unresolved<>(
                            "the one known place of that name lies where nothing else in the text does");
        }
        if (majority >= MAJORITY || outshines(best, shares)) {
            return new Resolution.Resolved<>(best, why(hit, best, ranked.size(), focus));
        }
        return new Resolution.Ambiguous<>(
                ranked.subList(0, Math.min(MOST_SHOWN, ranked.size())), "several places of that name fit the text");
    }

    /** A city among villages that bear its name, each of them far less likely, and together likelier than it. */
    private static boolean outshines(Place best, Map<Place, Double> shares) {
        double own = shares.getOrDefault(best, 0.0);
        return shares.entrySet().stream()
                .filter(other -> !other.getKey().equals(best) && !isSameLocality(best, other.getKey()))
                .allMatch(other -> own >= OUTSHINES * other.getValue());
    }

    /** A small place that the text introduces as unknown, or that lies in a country the text does not speak of. */
    private boolean isUnsupported(NameHit hit, Place best, Map<NameHit, Map<Place, Double>> all, Focus focus) {
        KnownPlace known = hit.known().stream()
                .filter(place -> place.place().equals(best))
                .findFirst()
                .orElseThrow();
        boolean small = switch (known.standing()) {
            case COUNTRY, WORLD_REGION, CAPITAL, FIRST_LEVEL -> false;
            case THEATRE, SEAT, TOWN, SECOND_LEVEL, QUARTER -> known.population() < SMALL_TOWN;
        };
        if (!small
                || cue(hit).container()
                        .filter(container -> Containment.mayContain(container, hit))
                        .isPresent()) {
            return false;
        }
        if (cue(hit).setting() == Cues.Setting.INTRODUCED) {
            return true;
        }
        boolean near = all.entrySet().stream()
                .filter(other -> !other.getKey().key().equals(hit.key()))
                .anyMatch(other -> sum(
                                other.getValue(),
                                place -> Containment.isFine(place) && Containment.isNear(place, best, SUPPORT_KM))
                        > MAJORITY);
        return !near && !focus.isEmpty(hit.key()) && focus.country(best, hit.key()) < 0.02;
    }

    private static boolean isSameLocality(Place one, Place other) {
        return one.within().country().equals(other.within().country())
                && (Containment.isNear(one, other, SAME_LOCALITY_KM)
                        || Containment.contains(one, other)
                        || Containment.contains(other, one));
    }

    private String why(NameHit hit, Place best, int candidates, Focus focus) {
        Optional<NameHit> container = cue(hit).container()
                .filter(outer -> outer.known().stream().anyMatch(place -> Containment.contains(place.place(), best)));
        if (container.isPresent()) {
            return String.format(
                    Locale.ROOT,
                    "it lies in %s, named beside it",
                    container.get().words());
        }
        if (candidates == 1) {
            return "the only place of that name";
        }
        if (focus.division(best, hit.key()) > 0.1 || focus.country(best, hit.key()) > 0.3) {
            return "other places of the text lie in the same country or division";
        }
        return cue(hit).kind().isPresent()
                ? "the best known place of that name and kind"
                : "the best known place of that name";
    }
}
