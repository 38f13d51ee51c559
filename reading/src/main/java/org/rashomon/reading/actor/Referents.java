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
    /** A group stays "the group" for so many sentences. */
    private static final int REACH = 4;

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
        Optional<Resolution<Actor>> ownState = ownState(phrase, told);
        if (ownState.isPresent()) {
            return ownState.get();
        }
        if (told.why().isPresent()) {
            return new Resolution.Resolved<>(
                    withName(told.actor(), apposed), told.why().get());
        }
        if (!told.torn().isEmpty()) {
            return new Resolution.Ambiguous<>(told.torn(), "the words name several sides");
        }
        return Stream.<Optional<Resolution<Actor>>>of(
                        apposed.flatMap(other -> byApposition(phrase, told, other)),
                        byName(phrase, told),
                        byPointingBack(phrase),
                        offices.of(phrase, told))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> told.actor().name().isPresent()
                        ? new Resolution.Resolved<>(told.actor(), "named; the text tells no side")
                        : new Resolution.Unresolved<>("the text does not tell who"));
    }

    /** "his country": the possessor's state. */
    private Optional<Resolution<Actor>> ownState(NounPhrase phrase, Description told) {
        boolean own = phrase.terms().is(SmallWord.COUNTRY, phrase.head())
                && !phrase.isPlural()
                && phrase.end() - phrase.begin() == 2;
        return phrase.possessor()
                .filter(owner -> own && owner.tag().equals("PRP$"))
                .flatMap(owner -> told.actor().party())
                .flatMap(party -> phrase.terms().lexicon().state(party))
                .map(state -> new Resolution.Resolved<>(
                        state, "the state of '" + phrase.possessor().get().text() + "'"));
    }

    /** "Its spokesman, Jan Kamal": a person without a name gets that of the apposition. */
    private static Actor withName(Actor told, Optional<Actor> apposed) {
        return apposed.filter(other -> told.kind() == ActorKind.PERSON && other.kind() == ActorKind.PERSON)
                .map(told::orElse)
                .orElse(told);
    }

    private static Optional<Resolution<Actor>> byApposition(NounPhrase phrase, Description told, Actor other) {
        boolean nameOfPerson = told.actor().kind() == ActorKind.THING
                && phrase.head().isProperNoun()
                && other.kind() == ActorKind.PERSON
                && other.name().isEmpty();
        if (nameOfPerson) {
            Actor person = new Actor(
                    Optional.of(Describer.words(phrase.properName())), other.party(), other.sector(), other.kind());
            return Optional.of(new Resolution.Resolved<>(person, "told in apposition"));
        }
        return told.actor().kind() == other.kind()
                        && (other.party().isPresent() || other.name().isPresent())
                ? Optional.of(new Resolution.Resolved<>(told.actor().orElse(other), "told in apposition"))
                : Optional.empty();
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
        if (phrase.isPlural() && terms.is(SmallWord.SIDES, phrase.head()) && phrase.isDual()) {
            return both(phrase);
        }
        boolean bare = phrase.isDefinite()
                && !phrase.isPlural()
                && phrase.possessor().isEmpty()
                && phrase.end() - phrase.begin() == 2;
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
                ? story.last(place(phrase), seen -> seen.isNamedGroup() && isNear(phrase, seen))
                        .map(group ->
                                new Resolution.Resolved<>(group.actor(), "the group named last: " + group.words()))
                : Optional.empty();
    }

    private static boolean isNear(NounPhrase phrase, Seen seen) {
        return phrase.sentence().index() - seen.where().sentence() <= REACH;
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
