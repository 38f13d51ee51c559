// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.app.review.Acceptances;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.SpeakerLabel;
import org.rashomon.app.words.VisibleText;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.review.Phrase;
import org.rashomon.model.ActorMention;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventPlace;
import org.rashomon.model.Incident;
import org.rashomon.model.Place;
import org.rashomon.model.Resolution;
import org.rashomon.model.Telling;
import org.rashomon.model.TimeExpression;

/**
 * A claim of an incident in brief.
 *
 * @param number from 1 on; the first nine have keys
 * @param speaker whose
 * @param words act, quote and relays
 * @param accepted whether it was accepted as it is read now
 * @param tellings what is told in it of this incident
 * @param correct where it is corrected
 */
public record ReviewClaim(
        int number, SpeakerLabel speaker, ClaimLine words, boolean accepted, List<Facts> tellings, String correct) {
    public ReviewClaim {
        tellings = List.copyOf(tellings);
    }

    /**
     * What was read of one event.
     *
     * @param what type and modality
     * @param sides who to whom
     * @param where places
     * @param when days
     * @param figures numbers
     * @param doubts what reading was not sure of
     */
    public record Facts(
            String what, String sides, String where, String when, List<String> figures, List<String> doubts) {}

    /** Where a claim is corrected. */
    @FunctionalInterface
    interface Correcting {
        String address(Telling telling);
    }

    static List<ReviewClaim> of(Incident incident, Reports reports, Acceptances acceptances, Correcting correcting) {
        List<ReviewClaim> claims = new ArrayList<>();
        incident.accounts().forEach(account -> {
            List<Telling> left = new ArrayList<>(account.tellings());
            while (!left.isEmpty()) {
                Telling first = left.getFirst();
                List<Telling> ofClaim = left.stream()
                        .filter(telling -> isOfOneClaim(telling, first))
                        .toList();
                left.removeAll(ofClaim);
                ClaimLine.of(first.document(), first.claim(), reports)
                        .map(words -> new ReviewClaim(
                                claims.size() + 1,
                                SpeakerLabel.of(account.speaker()),
                                words,
                                acceptances.has(first.document(), first.claim()),
                                ofClaim.stream()
                                        .map(telling -> facts(telling.event()))
                                        .toList(),
                                correcting.address(first)))
                        .ifPresent(claims::add);
            }
        });
        return claims;
    }

    private static boolean isOfOneClaim(Telling telling, Telling other) {
        return telling.document().equals(other.document())
                && telling.claim().id().equals(other.claim().id());
    }

    static Facts facts(EventMention event) {
        return new Facts(
                Words.of(event.type()) + ", " + Words.of(event.modality()),
                actors(event.participants().initiators()) + " → "
                        + actors(event.participants().recipients()),
                places(event),
                event.setting()
                        .time()
                        .map(TimeExpression::interval)
                        .map(Words::of)
                        .orElse("date not told"),
                event.figures().stream()
                        .map(figure -> (Words.signs(figure.quantity()) + " " + FigureChip.what(figure)).strip())
                        .toList(),
                doubts(event));
    }

    private static String places(EventMention event) {
        List<String> places = event.setting().places().stream()
                .map(EventPlace::place)
                .map(place -> place.place()
                        .known()
                        .map(Place::name)
                        .orElse(place.mention().text() + " (?)"))
                .distinct()
                .toList();
        return places.isEmpty() ? "place not told" : VisibleText.of(String.join(", ", places));
    }

    private static String actors(List<ActorMention> who) {
        List<String> names = who.stream()
                .map(mention -> mention.actor().name().orElse(mention.mention().text()))
                .distinct()
                .toList();
        return names.isEmpty() ? "not told" : VisibleText.of(String.join(", ", names));
    }

    private static List<String> doubts(EventMention event) {
        Stream<String> places = event.setting().places().stream()
                .map(EventPlace::place)
                .flatMap(place -> doubt(place.mention().text(), place.place()).stream());
        Stream<String> actors = Stream.concat(
                        event.participants().initiators().stream(), event.participants().recipients().stream())
                .flatMap(who -> doubt(who.mention().text(), who.resolution()).stream());
        return Stream.concat(places, actors).distinct().toList();
    }

    private static <T> Optional<String> doubt(String words, Resolution<T> resolution) {
        return switch (resolution) {
            case Resolution.Ambiguous<T>(List<T> candidates, String why) ->
                Optional.of(VisibleText.of("“" + words + "” may be "
                        + Words.list(candidates.stream().map(Phrase::of).toList(), 3)));
            case Resolution.Resolved<T> resolved -> Optional.empty();
            case Resolution.Unresolved<T> unresolved -> Optional.empty();
        };
    }
}
