// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.Document;
import org.rashomon.model.EventType.Family;
import org.rashomon.model.Modality;
import org.rashomon.model.Span;
import org.rashomon.model.Telling;

/** Whether a telling returns to an episode of its own document. */
final class Coreference {
    /** About two sentences: how far "eleven were killed" may stand from the attack that killed them. */
    private static final int CLOSE_BY = 350;

    /** Words before a trigger that point back to what was told. */
    private static final Set<String> POINTING_BACK =
            Set.of("the", "these", "this", "those", "that", "such", "latest", "both");

    private static final Set<String> ONE = Set.of("a", "an", "another", "one");

    private static final int WORDS_BEFORE = 3;

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final Document document;
    private final Episode episode;
    private final Telling telling;
    private final Traits traits;
    private final TypeRelation type;
    private final PlaceRelation place;
    private final PartyRelation initiators;
    private final PartyRelation recipients;

    Coreference(Document document, Episode episode, Telling telling, Traits traits) {
        this.document = document;
        this.episode = episode;
        this.telling = telling;
        this.traits = traits;
        this.type = TypeRelation.of(episode.traits().types(), traits.types());
        this.place = PlaceRelation.of(episode.traits().places(), traits.places());
        this.initiators = PartyRelation.ofInitiators(episode.traits(), traits);
        this.recipients = PartyRelation.ofRecipients(episode.traits(), traits);
    }

    /**
     * Why it does.
     *
     * @param weight the more, the surer
     * @param words for people
     */
    record Finding(double weight, String words) {}

    Optional<Finding> finding() {
        if (isConflict()) {
            return Optional.empty();
        }
        if (isInOneSentence() && type.compareTo(TypeRelation.GENERAL) <= 0) {
            return found(4, "told in one sentence");
        }
        if (place.isClose()) {
            boolean tellsNoPlace = isCarriedOver() && !pointsBack();
            return tellsNoPlace ? takingGoesOn() : found(3, place.words());
        }
        boolean close = type.compareTo(TypeRelation.SAME_FAMILY) <= 0;
        if (close && initiators == PartyRelation.SHARED && recipients == PartyRelation.SHARED) {
            return found(2.5, "the same side acts and the same are hit");
        }
        if (close && initiators == PartyRelation.SHARED && place == PlaceRelation.SAME_COUNTRY) {
            return found(2, "the same side acts in the same country");
        }
        if (TimeRelation.of(episode.traits().days(), traits.days()) == TimeRelation.SAME_DAYS
                && type.compareTo(TypeRelation.SAME_FAMILY) <= 0) {
            return found(2, "the same day");
        }
        return pointingBack().or(this::completing);
    }

    /** "They searched a house in Oakport. Two men were arrested." Who is taken where the story stands is taken there and then. */
    private Optional<Finding> takingGoesOn() {
        boolean taking = TypeRelation.isTaking(traits.types())
                && TypeRelation.isTaking(episode.traits().types());
        boolean sameSides = recipients != PartyRelation.DIFFERENT;
        return taking && sameSides && distance() <= 2 * CLOSE_BY
                ? found(1.5, "people are taken where the story stands")
                : Optional.empty();
    }

    /** The one tells where and the other when, or who: close by, and of one kind, they are the two halves of one telling. */
    private Optional<Finding> completing() {
        boolean oneIsNotPlaced = !isPlaced(traits) || !isPlaced(episode.traits());
        boolean oneIsNotDated =
                traits.days().isEmpty() || episode.traits().days().isEmpty();
        boolean news = !episode.isBackground();
        return news && oneIsNotPlaced && oneIsNotDated && type == TypeRelation.SAME && distance() <= CLOSE_BY
                ? found(0.9, "the same kind of event, told close by")
                : Optional.empty();
    }

    private Optional<Finding> pointingBack() {
        boolean tellsNoSetting = traits.places().stream().noneMatch(PlaceRelation::isFine)
                && traits.days().isEmpty();
        if (!tellsNoSetting) {
            return Optional.empty();
        }
        if (type == TypeRelation.SAME && pointsBack()) {
            return found(
                    1.5,
                    String.format(
                            Locale.ROOT,
                            "points back: '%s'",
                            wordsBeforeTrigger(telling).strip()));
        }
        boolean near = distance() <= CLOSE_BY;
        if (near && type == TypeRelation.SAME && initiators == PartyRelation.SHARED) {
            return found(1.25, "the same side acts, told close by");
        }
        return near
                        && type.compareTo(TypeRelation.GENERAL) <= 0
                        && !traits.harms().isEmpty()
                ? found(1, "the harm is told close by")
                : Optional.empty();
    }

    private static Optional<Finding> found(double weight, String words) {
        return Optional.of(new Finding(weight, words));
    }

    private boolean isConflict() {
        return type == TypeRelation.APART
                || place == PlaceRelation.APART
                || initiators == PartyRelation.DIFFERENT
                || isTheOtherWay(traits, episode.traits())
                || isTheOtherWay(episode.traits(), traits)
                || TimeRelation.of(episode.traits().days(), traits.days()) == TimeRelation.APART
                || telling.event().setting().background() != episode.isBackground()
                || isReal(telling) != isReal(episode.tellings().getFirst())
                || isPartAndWhole();
    }

    /**
     * "Attacks over the past days" and the one attack of them that is told with its place are two things to count. Fighting is told in the
     * plural even where it is one ("clashes").
     */
    private boolean isPartAndWhole() {
        if (traits.types().stream().anyMatch(type -> type.family() == Family.CLASH)) {
            return false;
        }
        boolean several = episode.tellings().stream().allMatch(Coreference::isPlural);
        boolean partOfSeveral = several && isSingular(telling) && isPlaced(traits) && !isPlaced(episode.traits());
        boolean one = episode.tellings().stream().anyMatch(this::isSingular)
                && episode.tellings().stream().noneMatch(Coreference::isPlural);
        boolean severalAroundOne = one && isPlural(telling) && !isPlaced(traits) && isPlaced(episode.traits());
        return partOfSeveral || severalAroundOne;
    }

    private static boolean isPlaced(Traits traits) {
        return traits.places().stream().anyMatch(PlaceRelation::isFine);
    }

    private static boolean isPlural(Telling telling) {
        String trigger = telling.event().trigger().mention().text();
        return trigger.endsWith("s") && !trigger.endsWith("ss");
    }

    /** True when the place was told with the episode and only carried over: the same words at the same spot say nothing new. */
    private boolean isCarriedOver() {
        Set<Span> told =
                episode.tellings().stream().flatMap(Coreference::placeSpans).collect(Collectors.toUnmodifiableSet());
        return placeSpans(telling)
                .allMatch(span ->
                        told.contains(span) && !telling.claim().passage().contains(span));
    }

    private static Stream<Span> placeSpans(Telling telling) {
        return telling.event().setting().places().stream()
                .map(place -> place.place().mention().span());
    }

    /** The one tells only who was hit, and in the other it is they who act. */
    private static boolean isTheOtherWay(Traits first, Traits second) {
        return first.sides().initiators().isEmpty()
                && !Collections.disjoint(
                        first.sides().recipients(), second.sides().initiators())
                && Collections.disjoint(
                        first.sides().recipients(), second.sides().recipients());
    }

    /** What is threatened, planned or supposed is another happening than what is told to have been. */
    static boolean isReal(Telling telling) {
        Modality modality = telling.event().modality();
        return switch (modality) {
            case HAPPENED, DENIED, ALLEGED, ONGOING -> true;
            case PLANNED, THREATENED, HYPOTHETICAL -> false;
        };
    }

    private boolean isInOneSentence() {
        Telling last = nearest();
        int begin = Math.min(
                EpisodeFinder.trigger(last).begin(),
                EpisodeFinder.trigger(telling).begin());
        int end = Math.max(
                EpisodeFinder.trigger(last).begin(),
                EpisodeFinder.trigger(telling).begin());
        boolean oneClaim = last.claim().passage().contains(EpisodeFinder.trigger(telling));
        return oneClaim && document.text().substring(begin, end).chars().noneMatch(Coreference::endsSentence);
    }

    private static boolean endsSentence(int letter) {
        return letter == '.' || letter == '\n' || letter == ';' || letter == '!' || letter == '?';
    }

    private Telling nearest() {
        Telling nearest = episode.tellings().getFirst();
        for (Telling other : episode.tellings()) {
            if (distance(other) <= distance(nearest)) {
                nearest = other;
            }
        }
        return nearest;
    }

    private int distance() {
        return distance(nearest());
    }

    private int distance(Telling other) {
        return Math.abs(EpisodeFinder.trigger(telling).begin()
                - EpisodeFinder.trigger(other).begin());
    }

    private boolean pointsBack() {
        return isPrecededBy(telling, POINTING_BACK);
    }

    /** Told as one: "an ambush". A verb has no number of its own. */
    private boolean isSingular(Telling told) {
        return isPrecededBy(told, ONE);
    }

    private boolean isPrecededBy(Telling told, Set<String> words) {
        for (String word : NOT_LETTERS.split(wordsBeforeTrigger(told).toLowerCase(Locale.ROOT))) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The trigger with the few words before it, of the same sentence. */
    private String wordsBeforeTrigger(Telling told) {
        Span trigger = EpisodeFinder.trigger(told);
        String text = document.text();
        int begin = trigger.begin();
        for (int words = 0; words < WORDS_BEFORE && begin > 0; words++) {
            int before = begin - 1;
            while (before > 0
                    && !Character.isWhitespace(text.charAt(before - 1))
                    && !endsSentence(text.charAt(before - 1))) {
                before--;
            }
            if (before > 0 && endsSentence(text.charAt(before - 1))) {
                return text.substring(before, trigger.end());
            }
            begin = before;
        }
        return text.substring(begin, trigger.end());
    }
}
