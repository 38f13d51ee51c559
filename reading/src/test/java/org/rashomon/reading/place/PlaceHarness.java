// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Coordinates;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.PlaceUse;
import org.rashomon.model.Resolution;
import org.rashomon.reading.language.CoreNlpParser;
import org.rashomon.reading.language.LostConjunct;
import org.rashomon.reading.language.SentenceParser;
import org.rashomon.reading.language.TagRepair;

/** Reads a text and says in words what is expected of its places. */
final class PlaceHarness {
    private static final SentenceParser PARSER =
            new CoreNlpParser(new TagRepair(Set.of(), Set.of()), new LostConjunct(Set.of()));
    private static final PlaceReader READER = new PlaceReader(Gazetteer.bundled());

    private final String text;
    private final List<PlaceMention> mentions;

    private PlaceHarness(String text, List<PlaceMention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    static PlaceHarness read(String text) {
        return new PlaceHarness(text, READER.read(text, PARSER.parse(text).sentences()));
    }

    static PlaceHarness readWithDemonyms(String text) {
        return new PlaceHarness(
                text, READER.withDemonyms().read(text, PARSER.parse(text).sentences()));
    }

    PlaceHarness names(String... words) {
        assertThat(mentions).extracting(mention -> mention.mention().text()).containsExactly(words);
        for (PlaceMention mention : mentions) {
            assertThat(mention.mention().span().of(text))
                    .isEqualTo(mention.mention().text());
        }
        return this;
    }

    PlaceHarness namesNothing() {
        assertThat(mentions).isEmpty();
        return this;
    }

    Named place(String words) {
        return place(words, 0);
    }

    /** The mention of these words that comes after so many others of them. */
    Named place(String words, int after) {
        List<PlaceMention> found = mentions.stream()
                .filter(mention -> mention.mention().text().equals(words))
                .toList();
        assertThat(found).as("mentions of %s among %s", words, mentions).hasSizeGreaterThan(after);
        return new Named(found.get(after));
    }

    /** A mention under test. */
    record Named(PlaceMention mention) {
        Named isUsed(PlaceUse use) {
            assertThat(mention.use()).as(mention.mention().text()).isEqualTo(use);
            return this;
        }

        Named isA(PlaceKind kind) {
            assertThat(known().kind()).as("%s", known()).isEqualTo(kind);
            return this;
        }

        Named liesIn(String country, String admin1) {
            assertThat(known().within().country()).as("%s", known()).hasValue(country);
            assertThat(known().within().admin1()).as("%s", known()).hasValue(admin1);
            return this;
        }

        Named isCountry(String alpha3) {
            assertThat(known().within().country()).hasValue(alpha3);
            return isA(PlaceKind.COUNTRY);
        }

        Named isWithin(double kilometres, double latitude, double longitude) {
            double away = location().point().kilometresTo(new Coordinates(latitude, longitude));
            assertThat(away).as("%s", known()).isLessThan(kilometres);
            return this;
        }

        Named isNotResolved() {
            assertThat(mention.place().known()).as("%s", mention).isEmpty();
            assertThat(mention.place().why()).isNotBlank();
            return this;
        }

        Named isOneOfSeveral() {
            assertThat(mention.place()).isInstanceOf(Resolution.Ambiguous.class);
            return this;
        }

        Named hasNoPin() {
            assertThat(known().location()).isEmpty();
            return this;
        }

        Place.Location location() {
            return known().location().orElseThrow();
        }

        Place known() {
            Optional<Place> known = mention.place().known();
            assertThat(known).as("%s", mention).isPresent();
            return known.orElseThrow();
        }
    }
}
