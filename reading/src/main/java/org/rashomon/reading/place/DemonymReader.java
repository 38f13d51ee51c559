// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Mention;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.PlaceUse;
import org.rashomon.model.Resolution;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** "Afghan airspace", "Pakistani jets": a country's adjective before a noun, read as the country used as a modifier. */
final class DemonymReader {
    private final Gazetteer gazetteer;

    DemonymReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The adjectives of countries, in order. People ("the Afghans") are not places. */
    List<PlaceMention> read(String text, List<Sentence> sentences) {
        List<PlaceMention> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Optional<PlaceMention> mention = mention(text, sentence, i);
                if (mention.isPresent()) {
                    found.add(mention.get());
                    i += mention.get().mention().text().indexOf(' ') > 0 ? 1 : 0;
                }
            }
        }
        return found;
    }

    private Optional<PlaceMention> mention(String text, Sentence sentence, int at) {
        Token first = sentence.token(at);
        if (!NameFinder.startsCapital(first)) {
            return Optional.empty();
        }
        Optional<PlaceMention> two = at + 1 < sentence.size() && NameFinder.startsCapital(sentence.token(at + 1))
                ? country(text, sentence, first, sentence.token(at + 1))
                : Optional.empty();
        return two.or(() -> country(text, sentence, first, first));
    }

    private Optional<PlaceMention> country(String text, Sentence sentence, Token first, Token last) {
        Span span = Span.covering(first.span(), last.span());
        String words = span.of(text);
        if (!isModifier(sentence, last)) {
            return Optional.empty();
        }
        return gazetteer
                .demonym(words)
                .map(country -> new PlaceMention(
                        new Mention(span, words, "place/demonym"),
                        PlaceUse.MODIFIER,
                        new Resolution.Resolved<>(country.place(), "the adjective of the country")));
    }

    private static boolean isModifier(Sentence sentence, Token word) {
        boolean adjective = word.tag().startsWith("JJ") && !word.is("root");
        boolean beforeNoun = sentence.head(word)
                        .filter(noun -> noun.isNoun() && noun.index() > word.index())
                        .isPresent()
                && (word.is("compound") || word.is("amod"));
        return !word.tag().endsWith("S") && (adjective || beforeNoun);
    }
}
