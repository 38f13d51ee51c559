// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Mention;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.PlaceUse;
import org.rashomon.model.Resolution;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** "The Pakistan-Afghanistan border", "the Iranian-Turkish frontier": the line between two countries, one place and not two. */
final class BorderReader {
    private static final Set<String> LINES = Set.of("border", "borders", "frontier", "borderlands");
    private static final Set<String> HYPHENS = Set.of("-", "\u2013", "/");

    private final Gazetteer gazetteer;

    BorderReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The mentions with the borders among them; a border takes the place of the countries that it is made of. */
    List<PlaceMention> join(String text, List<Sentence> sentences, List<PlaceMention> mentions) {
        List<PlaceMention> borders = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i + 3 < sentence.size(); i++) {
                border(text, sentence, i).ifPresent(borders::add);
            }
        }
        List<PlaceMention> all = new ArrayList<>(borders);
        mentions.stream()
                .filter(mention -> borders.stream()
                        .noneMatch(border -> border.mention()
                                .span()
                                .overlaps(mention.mention().span())))
                .forEach(all::add);
        all.sort((one, other) -> one.mention().span().compareTo(other.mention().span()));
        return all;
    }

    private Optional<PlaceMention> border(String text, Sentence sentence, int at) {
        boolean shaped = HYPHENS.contains(sentence.token(at + 1).text())
                && LINES.contains(sentence.token(at + 3).text().toLowerCase(Locale.ROOT));
        if (!shaped) {
            return Optional.empty();
        }
        Optional<String> one = country(sentence.token(at));
        Optional<String> other = country(sentence.token(at + 2));
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return Optional.empty();
        }
        Span span =
                Span.covering(sentence.token(at).span(), sentence.token(at + 3).span());
        Mention mention = new Mention(span, span.of(text), "place/border");
        String why = "the line between the two countries named";
        return Optional.of(new PlaceMention(
                mention, PlaceUse.LITERAL, new Resolution.Resolved<>(line(one.get(), other.get()), why)));
    }

    private Place line(String one, String other) {
        String first = one.compareTo(other) < 0 ? one : other;
        String second = first.equals(one) ? other : one;
        String name = String.format(
                Locale.ROOT,
                "%s-%s border",
                gazetteer.country(first).map(Place::name).orElse(first),
                gazetteer.country(second).map(Place::name).orElse(second));
        return new Place(
                String.format(Locale.ROOT, "rashomon:border/%s-%s", first, second),
                name,
                PlaceKind.REGION,
                new Place.Containment(Optional.empty(), Optional.empty()),
                Optional.empty());
    }

    /** The alpha-3 code behind a country's name or its demonym. */
    private Optional<String> country(Token token) {
        if (!NameFinder.startsCapital(token)) {
            return Optional.empty();
        }
        Optional<String> named = gazetteer.known(token.text()).stream()
                .filter(place -> place.standing() == KnownPlace.Standing.COUNTRY)
                .findFirst()
                .flatMap(KnownPlace::country);
        return named.or(() -> gazetteer.demonym(token.text()).map(Country::alpha3));
    }
}
