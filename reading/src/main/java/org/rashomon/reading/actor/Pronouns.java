// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.Optional;
import java.util.function.Function;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.Resolution;
import org.rashomon.reading.actor.Seen.Place;
import org.rashomon.reading.actor.Seen.Standing;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Whom a pronoun means, in the plain cases; any other stays unresolved. */
final class Pronouns {
    /** A person stays "he" for so many sentences. */
    private static final int REACH = 3;

    private final Story story;
    /** The actor of another token of the same sentence. */
    private final Function<Token, Optional<Actor>> others;

    Pronouns(Story story, Function<Token, Optional<Actor>> others) {
        this.story = story;
        this.others = others;
    }

    /** What the pronoun alone tells: persons, a body, several. */
    static Actor described(SentenceTerms terms, Token pronoun) {
        if (terms.is(SmallWord.SPEAKERS, pronoun)) {
            return Actor.unknown(ActorKind.PERSON);
        }
        return Actor.unknown(
                terms.is(SmallWord.PLURAL, pronoun) || terms.is(SmallWord.FIRST, pronoun)
                        ? ActorKind.GROUP
                        : ActorKind.THING);
    }

    Resolution<Actor> resolve(SentenceTerms terms, Token pronoun) {
        Place place = new Place(terms.sentence().index(), pronoun.index());
        Optional<Resolution<Actor>> found = Optional.empty();
        if (terms.is(SmallWord.SPEAKERS, pronoun)) {
            found = person(place);
        } else if (terms.is(SmallWord.BODY, pronoun)) {
            found = pronoun.is("expl") ? Optional.empty() : body(place);
        } else if (terms.is(SmallWord.PLURAL, pronoun)) {
            found = several(place);
        } else if (terms.is(SmallWord.FIRST, pronoun)) {
            found = speaker(terms, pronoun);
        }
        return found.orElseGet(() -> new Resolution.Unresolved<>("'" + pronoun.text() + "' has no plain antecedent"));
    }

    private Optional<Resolution<Actor>> person(Place place) {
        return story.last(place, seen -> seen.isPerson() && seen.isSubject() && isNear(seen, place))
                .or(() -> story.last(place, seen -> seen.isPerson() && isNear(seen, place)))
                .map(seen -> resolved(seen, "the last person: '"));
    }

    private static boolean isNear(Seen seen, Place place) {
        return place.sentence() - seen.where().sentence() <= REACH;
    }

    private Optional<Resolution<Actor>> body(Place place) {
        return here(place, true)
                .filter(Seen::isBody)
                .or(() -> story.mainSubject(place.sentence() - 1).filter(Seen::isBody))
                .map(seen -> resolved(seen, "the last subject: '"));
    }

    /** The nearest subject before the pronoun in its sentence, else the nearest body or group there. */
    private Optional<Seen> here(Place place, boolean singular) {
        return story.last(
                        place,
                        seen -> isIn(seen, place) && seen.isSubject() && (singular ? seen.isBody() : seen.isSeveral()))
                .or(() ->
                        story.last(place, seen -> isIn(seen, place) && (singular ? seen.isBody() : seen.isSeveral())));
    }

    private static boolean isIn(Seen seen, Place place) {
        return seen.where().sentence() == place.sentence();
    }

    private Optional<Resolution<Actor>> several(Place place) {
        return here(place, false)
                .or(() -> story.mainSubject(place.sentence() - 1).filter(Seen::isSeveral))
                .map(seen -> resolved(seen, "the last that are several: '"));
    }

    private static Resolution<Actor> resolved(Seen seen, String why) {
        String part = seen.standing() == Standing.OTHER ? "" : " (subject)";
        return new Resolution.Resolved<>(seen.actor(), why + seen.words() + "'" + part);
    }

    /** "We", "our": the subject of the verb of speaking in the sentence. */
    private Optional<Resolution<Actor>> speaker(SentenceTerms terms, Token pronoun) {
        Sentence sentence = terms.sentence();
        return sentence.tokens().stream()
                .filter(verb -> verb.isVerb() && terms.is(SmallWord.SPEAKING, verb))
                .flatMap(verb -> sentence.children(verb, "nsubj").stream())
                .filter(subject -> subject.index() != pronoun.index() && !terms.is(SmallWord.FIRST, subject))
                .findFirst()
                .flatMap(subject -> others.apply(subject)
                        .map(actor -> new Resolution.Resolved<>(actor, "who speaks: '" + subject.text() + "'")));
    }
}
