// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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

    private static final Set<String> OBJECTS = Set.of("obj", "iobj", "obl");
    private static final Set<String> OPENING = Set.of("“", "\"", "‘", "``");

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
        Optional<Actor> bound = subjectOver(terms, pronoun);
        Predicate<Seen> fits = seen -> bound.filter(seen.actor()::equals).isEmpty();
        Optional<Resolution<Actor>> found = Optional.empty();
        if (terms.is(SmallWord.SPEAKERS, pronoun)) {
            found = person(place, fits);
        } else if (terms.is(SmallWord.BODY, pronoun)) {
            Predicate<Seen> body = fits.and(Seen::isBody);
            found = pronoun.is("expl")
                    ? Optional.empty()
                    : speaksAgain(terms, pronoun, body)
                            .or(() -> Optional.of(ownsOffice(terms, pronoun))
                                    .filter(office -> office)
                                    .flatMap(office -> near(terms, pronoun, body.and(isOfState(terms))))
                                    .or(() -> near(terms, pronoun, body)));
        } else if (terms.is(SmallWord.PLURAL, pronoun)) {
            found = near(terms, pronoun, fits.and(Seen::isSeveral));
        } else if (terms.is(SmallWord.FIRST, pronoun)) {
            found = speaker(terms, pronoun).or(() -> speakerBefore(terms, place));
        }
        return found.orElseGet(() -> new Resolution.Unresolved<>("'" + pronoun.text() + "' has no plain antecedent"));
    }

    /** "It said": the body that spoke last goes on. */
    private Optional<Resolution<Actor>> speaksAgain(SentenceTerms terms, Token pronoun, Predicate<Seen> body) {
        Sentence sentence = terms.sentence();
        boolean speaks = pronoun.is("nsubj")
                && sentence.head(pronoun)
                        .filter(verb -> terms.is(SmallWord.SPEAKING, verb))
                        .isPresent();
        Place place = new Place(sentence.index(), pronoun.index());
        return story.last(place, Seen::isSpeaker)
                .filter(seen -> speaks
                        && body.test(seen)
                        && place.sentence() - seen.where().sentence() <= REACH)
                .map(seen -> resolved(seen, "who spoke last: '"));
    }

    /** The object of a clause is not its subject: "Kabul refused to recognise it". */
    private Optional<Actor> subjectOver(SentenceTerms terms, Token pronoun) {
        Sentence sentence = terms.sentence();
        Optional<Token> verb = OBJECTS.contains(pronoun.relation()) ? sentence.head(pronoun) : Optional.empty();
        while (verb.isPresent()) {
            Optional<Token> subject = sentence.child(verb.get(), "nsubj", "nsubj:pass");
            if (subject.isPresent()) {
                return others.apply(subject.get());
            }
            verb = verb.get().is("xcomp") || verb.get().is("conj") ? sentence.head(verb.get()) : Optional.empty();
        }
        return Optional.empty();
    }

    /** "To reach its goals, Pakistan ...": in a clause put first, the subject that follows. */
    private Optional<Token> subjectAhead(Sentence sentence, Token pronoun) {
        Optional<Token> at = Optional.of(pronoun);
        while (at.isPresent() && !at.get().is("advcl")) {
            at = sentence.head(at.get());
        }
        return at.flatMap(sentence::head)
                .flatMap(verb -> sentence.child(verb, "nsubj", "nsubj:pass"))
                .filter(subject -> subject.index() > pronoun.index());
    }

    /** "its security forces": who owns an office of state is a state. */
    private static boolean ownsOffice(SentenceTerms terms, Token pronoun) {
        return pronoun.is("nmod:poss")
                && terms.sentence()
                        .head(pronoun)
                        .flatMap(terms::at)
                        .filter(match -> match.term().use().isOfSomeState())
                        .isPresent();
    }

    private static Predicate<Seen> isOfState(SentenceTerms terms) {
        return seen -> seen.party().flatMap(terms.lexicon()::stateName).isPresent();
    }

    private Optional<Resolution<Actor>> person(Place place, Predicate<Seen> fits) {
        Predicate<Seen> person = fits.and(
                seen -> seen.isPerson() && place.sentence() - seen.where().sentence() <= REACH);
        return story.last(place, person.and(Seen::isSubject))
                .or(() -> story.last(place, person))
                .map(seen -> resolved(seen, "the last person: '"));
    }

    /**
     * The nearest subject before the pronoun in its sentence, else the subject ahead of which its clause is put, else the nearest mention there,
     * else, where nothing else is the subject, the main subject of the sentence before.
     */
    private Optional<Resolution<Actor>> near(SentenceTerms terms, Token pronoun, Predicate<Seen> fits) {
        Place place = new Place(terms.sentence().index(), pronoun.index());
        Predicate<Seen> here = fits.and(seen -> seen.where().sentence() == place.sentence());
        Optional<Seen> ahead = story.last(place, here.and(Seen::isSubject))
                .or(() -> subjectAhead(terms.sentence(), pronoun)
                        .filter(subject -> others.apply(subject).isPresent())
                        .flatMap(subject -> story.at(new Place(place.sentence(), subject.index())))
                        .filter(fits));
        return ahead.or(() -> story.last(place, here))
                .or(() -> story.mainSubject(place.sentence() - 1)
                        .filter(fits)
                        .filter(seen -> !story.hasSubject(place) && !isCopular(terms.sentence(), pronoun)))
                .map(seen -> resolved(seen, "the nearest antecedent: '"));
    }

    /** "It was the third attack": what is said to be something else points to no actor before. */
    private static boolean isCopular(Sentence sentence, Token pronoun) {
        return pronoun.is("nsubj")
                && sentence.head(pronoun)
                        .filter(predicate -> sentence.child(predicate, "cop").isPresent())
                        .isPresent();
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

    /** A quotation that runs over sentences goes on with the speaker of the sentence before. */
    private Optional<Resolution<Actor>> speakerBefore(SentenceTerms terms, Place place) {
        boolean opensQuote = OPENING.contains(terms.sentence().token(0).text());
        return story.mainSubject(place.sentence() - 1)
                .filter(seen -> opensQuote && seen.isPerson())
                .map(seen -> resolved(seen, "who spoke last: '"));
    }
}
