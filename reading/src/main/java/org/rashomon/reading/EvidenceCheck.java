// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Attribution;
import org.rashomon.model.Claim;
import org.rashomon.model.Document;
import org.rashomon.model.EventMention;
import org.rashomon.model.Mention;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;

/**
 * Checks that every mention stands in the text at its span. A claim, place or time with one that does not is dropped, and the rule is
 * named.
 */
final class EvidenceCheck {
    private final String text;

    private EvidenceCheck(String text) {
        this.text = text;
    }

    static EvidenceCheck of(Document document) {
        return new EvidenceCheck(document.text());
    }

    List<Claim> keepEvident(List<Claim> claims, List<Problem> problems) {
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : claims) {
            Optional<Mention> broken =
                    mentions(claim).filter(mention -> !stands(mention)).findFirst();
            broken.ifPresent(mention -> problems.add(problem(mention)));
            if (broken.isEmpty()) {
                kept.add(claim);
            }
        }
        return kept;
    }

    /** Those whose words stand in the text. */
    <T> List<T> keepStanding(List<T> found, Function<T, Mention> words, List<Problem> problems) {
        List<T> kept = new ArrayList<>();
        for (T one : found) {
            if (stands(words.apply(one))) {
                kept.add(one);
            } else {
                problems.add(problem(words.apply(one)));
            }
        }
        return kept;
    }

    private boolean stands(Mention mention) {
        Span span = mention.span();
        return span.end() <= text.length() && text.startsWith(mention.text(), span.begin());
    }

    private static Problem problem(Mention broken) {
        return new Problem(
                ProblemCode.EVIDENCE_BROKEN,
                broken.rule() + " quotes \"" + broken.text() + "\", which does not stand at " + broken.span(),
                Optional.of(broken.span()));
    }

    private static Stream<Mention> mentions(Claim claim) {
        return Stream.concat(
                ofAttribution(claim.attribution()), claim.events().stream().flatMap(EvidenceCheck::ofEvent));
    }

    private static Stream<Mention> ofAttribution(Attribution attribution) {
        Stream<Speaker> speakers = Stream.concat(Stream.of(attribution.speaker()), attribution.relays().stream());
        Stream<ActorMention> others = Stream.concat(attribution.addressee().stream(), attribution.targets().stream());
        return Stream.concat(speakers.flatMap(speaker -> speaker.mention().stream()), others)
                .map(ActorMention::mention);
    }

    private static Stream<Mention> ofEvent(EventMention event) {
        Stream<Mention> actors = Stream.concat(
                        event.participants().initiators().stream(), event.participants().recipients().stream())
                .map(ActorMention::mention);
        Stream<Mention> setting = Stream.concat(
                event.setting().places().stream().map(place -> place.place().mention()),
                event.setting().time().stream().map(time -> time.mention()));
        Stream<Mention> words = Stream.concat(
                Stream.of(event.trigger().mention()),
                Stream.concat(
                        event.participants().instruments().stream(),
                        event.figures().stream().map(figure -> figure.mention())));
        return Stream.of(actors, setting, words).flatMap(stream -> stream);
    }
}
