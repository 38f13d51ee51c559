// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.Resolution;
import org.rashomon.reading.actor.Term.Use;
import org.rashomon.reading.language.Token;

/** Finds whom a phrase means in its report: by its own words, by a name met before, by its office and the state in focus. */
final class Referents {
    private final Story story;
    private final OfficeHolders offices;

    Referents(Story story, OfficeHolders offices) {
        this.story = story;
        this.offices = offices;
    }

    /**
     * Whom the phrase means.
     *
     * @param told what its words tell
     * @param apposed what a phrase in apposition tells
     */
    Resolution<Actor> of(NounPhrase phrase, Description told, Optional<Actor> apposed) {
        if (phrase.term().filter(match -> match.term().isShared()).isPresent()) {
            return new Resolution.Ambiguous<>(phrase.term().get().term().actors(), "the name is shared");
        }
        if (told.why().isPresent()) {
            return new Resolution.Resolved<>(told.actor(), told.why().get());
        }
        return Stream.<Optional<Resolution<Actor>>>of(
                        apposed.flatMap(other -> byApposition(told, other)),
                        byName(phrase, told),
                        byPointingBack(phrase),
                        offices.of(phrase, told))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Resolution.Unresolved<>("the text does not tell who"));
    }

    private static Optional<Resolution<Actor>> byApposition(Description told, Actor other) {
        boolean sameSort = told.actor().kind() == other.kind()
                || (told.actor().kind() == ActorKind.THING && other.name().isPresent());
        if (!sameSort || (other.party().isEmpty() && other.sector().isEmpty())) {
            return Optional.empty();
        }
        Actor whole = told.actor().kind() == other.kind() ? told.actor().orElse(other) : other;
        return Optional.of(new Resolution.Resolved<>(whole, "told in apposition"));
    }

    private Optional<Resolution<Actor>> byName(NounPhrase phrase, Description told) {
        if (!phrase.head().isProperNoun()) {
            return Optional.empty();
        }
        Optional<Resolution<Actor>> byAcronym = story.acronym(phrase.head().text())
                .map(actor -> new Resolution.Resolved<>(actor, "short form introduced in brackets"));
        return byAcronym.or(() -> phrase.properName().size() == 1 ? byLastName(phrase.head(), told) : Optional.empty());
    }

    private Optional<Resolution<Actor>> byLastName(Token name, Description told) {
        List<Actor> namesakes = story.withLastName(name.text());
        if (namesakes.isEmpty()
                || (told.actor().kind() != ActorKind.PERSON
                        && told.actor().party().isPresent())) {
            return Optional.empty();
        }
        return Optional.of(
                namesakes.size() == 1
                        ? new Resolution.Resolved<>(
                                namesakes.getFirst(),
                                "named in full before: "
                                        + namesakes.getFirst().name().orElse(""))
                        : new Resolution.Ambiguous<>(namesakes, "several persons of that name were named before"));
    }

    private Optional<Resolution<Actor>> byPointingBack(NounPhrase phrase) {
        SentenceTerms terms = phrase.terms();
        if (phrase.isPlural() && terms.is(SmallWord.SIDES, phrase.head()) && isDual(phrase)) {
            return both(phrase);
        }
        boolean bare = phrase.isDefinite()
                && !phrase.isPlural()
                && phrase.modifiers().isEmpty()
                && phrase.end() - phrase.begin() <= 3;
        if (!bare
                || phrase.term()
                        .filter(match -> match.term().use() == Use.OFFICE)
                        .isPresent()) {
            return Optional.empty();
        }
        if (terms.is(SmallWord.COUNTRY, phrase.head())) {
            return story.states(place(phrase)).stream()
                    .findFirst()
                    .map(state -> new Resolution.Resolved<>(state, "the state named last"));
        }
        return terms.is(SmallWord.GROUP, phrase.head())
                ? story.last(place(phrase), Seen::isNamedGroup)
                        .map(group ->
                                new Resolution.Resolved<>(group.actor(), "the group named last: " + group.words()))
                : Optional.empty();
    }

    private static boolean isDual(NounPhrase phrase) {
        return phrase.sentence().tokens().subList(phrase.begin(), phrase.end()).stream()
                        .anyMatch(token -> phrase.terms().is(SmallWord.DUAL, token))
                || phrase.sentence().children(phrase.head()).stream()
                        .anyMatch(token -> phrase.terms().is(SmallWord.DUAL, token));
    }

    private Optional<Resolution<Actor>> both(NounPhrase phrase) {
        List<Actor> states = story.states(place(phrase));
        return states.size() < 2
                ? Optional.empty()
                : Optional.of(new Resolution.Ambiguous<>(states.subList(0, 2), "both of the states named last"));
    }

    static Seen.Place place(NounPhrase phrase) {
        return new Seen.Place(phrase.sentence().index(), phrase.begin());
    }
}
