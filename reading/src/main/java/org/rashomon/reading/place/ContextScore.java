// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;

/**
 * What the other names of a text say for a candidate: points to add to its prominence.
 *
 * <p>Which names can say something about which is worked out once, so that a long text is not compared with itself name by name.
 */
final class ContextScore {
    private static final double NEIGHBOUR_KM = 120;
    private static final double COUNTRY_OF_TEXT = 3.2;
    private static final double DIVISION_OF_TEXT = 4;
    private static final double INSIDE_HERE = 6;
    private static final double INSIDE_ELSEWHERE = 3.5;
    private static final double HOLDS = 3;
    private static final double HOLDS_ELSEWHERE = 1.2;
    private static final double HOLDS_DISTRICT = 2.5;
    private static final double LISTED = 2.5;
    private static final double SAME_SENTENCE = 1.2;

    private final Map<NameHit, Cues> cues;
    private final Map<Integer, List<NameHit>> bySentence = new HashMap<>();
    private final Map<String, List<NameHit>> contained = new HashMap<>();
    private final Map<String, List<NameHit>> containedIn = new HashMap<>();
    private final Set<NameHit> districtHolders = new HashSet<>();

    ContextScore(List<NameHit> hits, Map<NameHit, Cues> cues) {
        this.cues = cues;
        for (NameHit hit : hits) {
            bySentence
                    .computeIfAbsent(hit.sentence().index(), sentence -> new ArrayList<>())
                    .add(hit);
            cue(hit).container().ifPresent(container -> {
                contained.computeIfAbsent(hit.key(), key -> new ArrayList<>()).add(hit);
                containedIn
                        .computeIfAbsent(container.key(), key -> new ArrayList<>())
                        .add(hit);
                if (cue(hit).kind().equals(Optional.of(PlaceKind.ADMIN2))) {
                    districtHolders.add(container);
                }
            });
        }
    }

    /**
     * The points of a candidate.
     *
     * @param shares how likely each candidate of each name is so far
     * @param focus of the text so far
     */
    double score(NameHit hit, KnownPlace known, Map<NameHit, Map<Place, Double>> shares, Focus focus) {
        // "Ghazni" in "the Qarabagh district of Ghazni" is the province.
        boolean province = districtHolders.contains(hit) && known.place().kind() == PlaceKind.ADMIN1;
        return COUNTRY_OF_TEXT * focus.country(known.place(), hit.key())
                + DIVISION_OF_TEXT * Math.min(0.5, focus.division(known.place(), hit.key()))
                + (province ? HOLDS_DISTRICT : 0)
                + insideScore(hit, known, shares)
                + holdingScore(hit, known, shares)
                + neighbourScore(hit, known, shares);
    }

    private Cues cue(NameHit hit) {
        return cues.getOrDefault(hit, Cues.NONE);
    }

    /** It lies in what is named beside it, here or, more weakly, beside another mention of the name. */
    private double insideScore(NameHit hit, KnownPlace known, Map<NameHit, Map<Place, Double>> shares) {
        double best = 0;
        for (NameHit other : contained.getOrDefault(hit.key(), List.of())) {
            boolean here = other.equals(hit);
            if (here || cue(hit).container().isEmpty()) {
                Map<Place, Double> outer = cue(other)
                        .container()
                        .map(container -> shares.getOrDefault(container, Map.of()))
                        .orElse(Map.of());
                double share = PlaceResolver.sum(outer, container -> Containment.contains(container, known.place()));
                best = Math.max(best, (here ? INSIDE_HERE : INSIDE_ELSEWHERE) * share);
            }
        }
        return best;
    }

    /** It holds what is said to lie in it. */
    private double holdingScore(NameHit hit, KnownPlace known, Map<NameHit, Map<Place, Double>> shares) {
        double score = 0;
        for (NameHit inside : containedIn.getOrDefault(hit.key(), List.of())) {
            boolean here = cue(inside).container().equals(Optional.of(hit));
            double share = PlaceResolver.sum(
                    shares.getOrDefault(inside, Map.of()), place -> Containment.contains(known.place(), place));
            score += (here ? HOLDS : HOLDS_ELSEWHERE) * share;
        }
        return score;
    }

    /**
     * It lies near what the same sentence names, and is of the kind and country of its neighbours in a list ("Khost, Paktika and Nangarhar"
     * are provinces).
     */
    private double neighbourScore(NameHit hit, KnownPlace known, Map<NameHit, Map<Place, Double>> shares) {
        double listed = 0;
        double near = 0;
        for (NameHit neighbour : bySentence.getOrDefault(hit.sentence().index(), List.of())) {
            Map<Place, Double> theirs = shares.getOrDefault(neighbour, Map.of());
            if (CueReader.isListed(hit, neighbour) || CueReader.isListed(neighbour, hit)) {
                listed = Math.max(listed, PlaceResolver.sum(theirs, place -> isAlike(place, known.place())));
            }
            if (!neighbour.key().equals(hit.key())) {
                near = Math.max(
                        near,
                        PlaceResolver.sum(
                                theirs,
                                place -> Containment.isFine(place)
                                        && Containment.isNear(place, known.place(), NEIGHBOUR_KM)));
            }
        }
        return LISTED * listed + SAME_SENTENCE * near;
    }

    private static boolean isAlike(Place one, Place other) {
        return one.kind() == other.kind()
                && one.within().country().equals(other.within().country());
    }
}
