// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Mention;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.PlaceUse;
import org.rashomon.model.Resolution;
import org.rashomon.reading.language.Sentence;

/** Reads the places a text names. Safe for use by many threads. */
public final class PlaceReader {
    private final Gazetteer gazetteer;
    private final Words words = Words.bundled();

    private final boolean demonyms;

    /** A reader that leaves out the adjectives of countries. */
    public PlaceReader(Gazetteer gazetteer) {
        this(gazetteer, false);
    }

    private PlaceReader(Gazetteer gazetteer, boolean demonyms) {
        this.gazetteer = gazetteer;
        this.demonyms = demonyms;
    }

    /** A reader that also takes the adjectives of countries ("Afghan airspace") for the country, used as a modifier. */
    public PlaceReader withDemonyms() {
        return new PlaceReader(gazetteer, true);
    }

    /**
     * The places named, in order; none overlaps another. The span is the name alone: of "Paktika province" it is "Paktika".
     *
     * <p>A name whose place cannot be told is there all the same, ambiguous or unresolved. Words for the people of a country
     * ("Afghans") are not places.
     *
     * @param text of the document
     * @param sentences of that text
     */
    public List<PlaceMention> read(String text, List<Sentence> sentences) {
        List<NameHit> hits = new NameFinder(gazetteer, words).find(text, sentences);
        Map<NameHit, Cues> cues = new CueReader(words).read(hits);
        Map<String, Integer> nations = Focus.demonyms(sentences, gazetteer);
        Focus focus = Focus.of(hits, NameHit::shares, nations);
        List<NameHit> names = new NameJudge(gazetteer, words).accept(hits, cues, focus);
        List<PlaceMention> mentions = new ArrayList<>();
        new PlaceResolver(cues, nations)
                .resolve(names)
                .forEach((name, place) -> mentions.add(mention(name, cues.getOrDefault(name, Cues.NONE), place)));
        if (demonyms) {
            addFree(mentions, new DemonymReader(gazetteer).read(text, sentences));
        }
        return new BorderReader(gazetteer).join(text, sentences, mentions);
    }

    private static void addFree(List<PlaceMention> mentions, List<PlaceMention> more) {
        List<PlaceMention> free = more.stream()
                .filter(one -> mentions.stream()
                        .noneMatch(other ->
                                other.mention().span().overlaps(one.mention().span())))
                .toList();
        mentions.addAll(free);
    }

    private PlaceMention mention(NameHit name, Cues cues, Resolution<Place> place) {
        Optional<Place> likeliest = switch (place) {
            case Resolution.Resolved<Place>(Place found, String why) -> Optional.of(found);
            case Resolution.Ambiguous<Place>(List<Place> candidates, String why) -> Optional.of(candidates.getFirst());
            case Resolution.Unresolved<Place>(String why) -> Optional.empty();
        };
        PlaceUse use = new UseReader(words).read(name, cues, likeliest);
        String rule = name.known().isEmpty() ? "place/unknown-name" : "place/gazetteer";
        return new PlaceMention(
                new Mention(name.span(), name.words(), rule), use, RelativeArea.of(place, cues.bearing()));
    }
}
