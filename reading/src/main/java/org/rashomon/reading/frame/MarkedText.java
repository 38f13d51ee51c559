// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.frame;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.Document;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.Span;
import org.rashomon.model.TimeExpression;
import org.rashomon.reading.actor.ActorMentions;
import org.rashomon.reading.language.Headings;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * A document with everything that the frames build on.
 *
 * @param document the report
 * @param sentences parsed, in order
 * @param actors who is mentioned where
 * @param places every place name, in the order of the text
 * @param times every time expression, in the order of the text
 */
public record MarkedText(
        Document document,
        List<Sentence> sentences,
        ActorMentions actors,
        List<PlaceMention> places,
        List<TimeExpression> times) {
    public MarkedText {
        sentences = List.copyOf(sentences);
        places = List.copyOf(places);
        times = List.copyOf(times);
    }

    /** The sentences that tell something: all but the headings. */
    public List<Sentence> telling() {
        List<Span> headings = Headings.of(document.text());
        return sentences.stream()
                .filter(sentence -> headings.stream().noneMatch(heading -> heading.contains(sentence.span())))
                .toList();
    }

    public List<PlaceMention> placesIn(Sentence sentence) {
        return places.stream()
                .filter(place -> sentence.span().contains(place.mention().span()))
                .toList();
    }

    public List<TimeExpression> timesIn(Sentence sentence) {
        return times.stream()
                .filter(time -> sentence.span().contains(time.mention().span()))
                .toList();
    }

    /** The word by which a mention hangs in the tree: the one whose governor lies outside the mention. */
    public static Optional<Token> headOf(Sentence sentence, Span mention) {
        List<Token> inside = sentence.tokensWithin(mention);
        return inside.stream()
                .filter(token -> token.head() < 0
                        || !mention.contains(sentence.token(token.head()).span()))
                .findFirst();
    }
}
