// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.EventPlace;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.PlaceRole;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * The ground of those who look into what happened: "Oakport police", "the Mill County Sheriff's Office", "police in Oakport". A town's
 * police and a county's deputies act in their own town and county, so that a report that names no other place is of a deed there.
 */
final class Jurisdiction {
    private static final Set<String> BETWEEN =
            Set.of("county", "city", "township", "parish", "state", "district", "medical", "'s", "’s");
    private static final Set<String> FORMER = Set.of("former", "retired", "ex");
    private static final Set<String> OF = Set.of("in", "of", "from");

    private final MarkedText text;

    Jurisdiction(MarkedText text) {
        this.text = text;
    }

    /** The places whose police or coroner a sentence names. */
    Scene in(Sentence sentence) {
        List<EventPlace> places = text.placesIn(sentence).stream()
                .filter(place -> !place.mention().rule().equals("place/demonym"))
                .filter(place -> isGroundOfForce(sentence, place))
                .map(place -> new EventPlace(place, PlaceRole.LOCATION))
                .toList();
        return new Scene(places, List.of());
    }

    private static boolean isGroundOfForce(Sentence sentence, PlaceMention place) {
        List<Token> words = sentence.tokensWithin(place.mention().span());
        return !words.isEmpty() && (isBeforeForce(sentence, words) || isAfterForce(sentence, words.getFirst()));
    }

    /** "Oakport police", "Mill County Sheriff", "Oakport's police". */
    private static boolean isBeforeForce(Sentence sentence, List<Token> words) {
        Optional<Token> next = sentence.after(words.getLast());
        while (next.filter(word -> BETWEEN.contains(lower(word))).isPresent()) {
            next = next.flatMap(sentence::after);
        }
        boolean former = sentence.before(words.getFirst())
                .filter(word -> FORMER.contains(lower(word)))
                .isPresent();
        return !former && next.filter(Jurisdiction::isForce).isPresent();
    }

    /** "police in Oakport", "police and medics in Oakport". */
    private static boolean isAfterForce(Sentence sentence, Token first) {
        Optional<Token> preposition = sentence.before(first).filter(word -> OF.contains(lower(word)));
        return preposition
                .flatMap(sentence::before)
                .filter(word -> isForce(word)
                        || word.is("conj")
                                && sentence.head(word)
                                        .filter(Jurisdiction::isForce)
                                        .isPresent())
                .isPresent();
    }

    private static boolean isForce(Token word) {
        return ReferenceWords.LOCAL_FORCES.contains(ReferenceWords.lemma(word))
                || ReferenceWords.LOCAL_FORCES.contains(lower(word));
    }

    private static String lower(Token word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
