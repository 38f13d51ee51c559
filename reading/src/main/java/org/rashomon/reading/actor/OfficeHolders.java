// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.Party;
import org.rashomon.model.Resolution;
import org.rashomon.model.Sector;
import org.rashomon.reading.actor.Seen.Place;
import org.rashomon.reading.actor.Term.Use;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Whose "the Foreign Office", "the minister" or "security forces" is, when the phrase itself does not say: the holder of that office named
 * before, else the state in focus. Each answer says which of these it was; a state that the office itself accuses or addresses in the same clause
 * is never taken for its own.
 */
final class OfficeHolders {
    /** An office or post of another mention counts as near within so many sentences. */
    private static final int NEAR = 2;

    private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nmod:poss");

    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl");

    /** "militant commander" holds no post of a state. */
    private static final Set<Sector> OF_STATES =
            Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.LEG, Sector.JUD);

    private final Story story;
    private final ActorLexicon lexicon;
    private final Describer describer;

    OfficeHolders(Story story, ActorLexicon lexicon, Describer describer) {
        this.story = story;
        this.lexicon = lexicon;
        this.describer = describer;
    }

    Optional<Resolution<Actor>> of(NounPhrase phrase, Description told) {
        if (told.post().isEmpty() || !isOpenToContext(phrase)) {
            return Optional.empty();
        }
        Term term = told.post().get();
        if (!term.use().isOfSomeState()) {
            return phrase.isDefinite() && !phrase.isPlural()
                    ? holder(phrase, term).map(OfficeHolders::sameAs)
                    : Optional.empty();
        }
        if (told.actor().sector().filter(OF_STATES::contains).isEmpty()) {
            return Optional.empty();
        }
        return candidates(phrase, term, told.actor().name().isPresent())
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .filter(found -> found.known()
                        .flatMap(Actor::party)
                        .filter(party -> isAllowed(phrase, term, party))
                        .isPresent())
                .findFirst()
                .map(found -> complete(found, told, term));
    }

    /** True when the words leave the owner to the context: "the army", not "two officials", "the party's leader" or "the Ruritanian army". */
    private static boolean isOpenToContext(NounPhrase phrase) {
        return !phrase.isIndefinite()
                && !phrase.isModifier()
                && !phrase.isDual()
                && !phrase.hasUnknownName()
                && phrase.possessor().isEmpty();
    }

    /** The ways to an answer, the strongest first. A capital makes a proper name of an office: then its last holder comes first. */
    private Stream<Supplier<Optional<Resolution<Actor>>>> candidates(NounPhrase phrase, Term term, boolean named) {
        boolean specific =
                !phrase.isPlural() && (term.use() == Use.POST || phrase.head().isProperNoun());
        // A person with a name is not the one who held the post before.
        Supplier<Optional<Resolution<Actor>>> same =
                () -> named ? Optional.empty() : holder(phrase, term).map(OfficeHolders::sameAs);
        Supplier<Optional<Resolution<Actor>>> near = () -> holder(phrase, term)
                .filter(seen ->
                        !named && phrase.sentence().index() - seen.where().sentence() <= NEAR)
                .map(OfficeHolders::sameAs);
        if (isTold(phrase) || phrase.terms().is(SmallWord.ABROAD, phrase.head())) {
            return specific ? Stream.of(same) : Stream.of(near, same);
        }
        Supplier<Optional<Resolution<Actor>>> here = () -> subjectHere(phrase);
        Supplier<Optional<Resolution<Actor>>> before = () -> subjectBefore(phrase);
        Supplier<Optional<Resolution<Actor>>> only = () -> onlyState(phrase);
        return specific ? Stream.of(same, here, before, only) : Stream.of(here, near, before, same, only);
    }

    private static Resolution<Actor> sameAs(Seen seen) {
        return new Resolution.Resolved<>(seen.actor(), "the same office as in '" + seen.words() + "'");
    }

    /** The last mention with this post or office, or whose title ends in the same word: "the minister" after "the Information Minister". */
    private Optional<Seen> holder(NounPhrase phrase, Term term) {
        String word = lastWord(term);
        return story.last(
                Referents.place(phrase),
                seen -> seen.post()
                                .filter(post -> post.use() == term.use())
                                .filter(post -> post.concept().equals(term.concept())
                                        || lastWord(post).equals(word))
                                .isPresent()
                        && (seen.party().isPresent() || seen.actor().name().isPresent())
                        && seen.plural() == phrase.isPlural());
    }

    private static String lastWord(Term term) {
        String concept = term.concept();
        return Letters.lower(concept.substring(concept.lastIndexOf(' ') + 1));
    }

    private Optional<Resolution<Actor>> subjectHere(NounPhrase phrase) {
        Place place = Referents.place(phrase);
        return story.last(
                        place,
                        seen -> seen.where().sentence() == place.sentence() && seen.isSubject() && isOfState(seen))
                .map(seen -> focus(seen, "the subject before it in the sentence: '"));
    }

    /** True within what somebody tells: "Kabul said the military had fired" leaves open whose military it is. */
    private static boolean isTold(NounPhrase phrase) {
        Optional<Token> at = Optional.of(phrase.head());
        while (at.isPresent()) {
            if (at.get().is("ccomp")) {
                return true;
            }
            at = phrase.sentence().head(at.get());
        }
        return false;
    }

    private Optional<Resolution<Actor>> subjectBefore(NounPhrase phrase) {
        return story.mainSubject(phrase.sentence().index() - 1)
                .filter(this::isOfState)
                .map(seen -> focus(seen, "the subject of the sentence before: '"));
    }

    private boolean isOfState(Seen seen) {
        return seen.party().flatMap(lexicon::stateName).isPresent();
    }

    private static Resolution<Actor> focus(Seen seen, String why) {
        Actor side = new Actor(Optional.empty(), seen.party(), Optional.empty(), ActorKind.STATE);
        return new Resolution.Resolved<>(side, "the state in focus, " + why + seen.words() + "'");
    }

    private Optional<Resolution<Actor>> onlyState(NounPhrase phrase) {
        Set<Party> here = new LinkedHashSet<>(states(phrase.terms().within(0, phrase.begin())));
        Set<Party> found = here.isEmpty()
                ? new LinkedHashSet<>(story.states(Referents.place(phrase)).stream()
                        .flatMap(state -> state.party().stream())
                        .toList())
                : here;
        return found.size() == 1
                ? Optional.of(new Resolution.Resolved<>(
                        new Actor(Optional.empty(), found.stream().findFirst(), Optional.empty(), ActorKind.STATE),
                        here.isEmpty() ? "the only state named so far" : "the only state before it in the sentence"))
                : Optional.empty();
    }

    private List<Party> states(List<TermMatch> matches) {
        return matches.stream()
                .filter(match -> !match.term().isShared() && match.term().use().isName())
                .flatMap(match -> match.term().actor().party().stream())
                .filter(party -> lexicon.stateName(party).isPresent())
                .toList();
    }

    private boolean isAllowed(NounPhrase phrase, Term term, Party party) {
        return (term.only().isEmpty() || term.only().contains(party))
                && !opposites(phrase).contains(party);
    }

    /** The parties that stand beside the phrase as arguments of the same verb: "The military accused Kabul". */
    private Set<Party> opposites(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        Set<Party> found = new LinkedHashSet<>();
        sentence.head(phrase.head()).ifPresent(verb -> {
            for (Token argument : sentence.children(verb)) {
                if (ARGUMENTS.contains(argument.relation()) && !phrase.core().covers(argument.index())) {
                    found.addAll(parties(phrase.terms(), argument));
                }
            }
        });
        return found;
    }

    /** The states that an argument names or is modified by: "Kabul", "the Afghan envoy". */
    private Set<Party> parties(SentenceTerms terms, Token argument) {
        Set<Party> found = new LinkedHashSet<>();
        Stream.concat(
                        Stream.of(argument),
                        terms.sentence().children(argument).stream()
                                .filter(child -> MODIFIERS.contains(child.relation())))
                .flatMap(token -> terms.at(token).stream())
                .filter(match -> !match.term().isShared())
                .flatMap(match -> match.term().actor().party().stream())
                .forEach(found::add);
        return found;
    }

    /** A person or body met before is taken whole; a state in focus gives its party to what the words describe. */
    private Resolution<Actor> complete(Resolution<Actor> found, Description told, Term term) {
        Actor other = found.known().orElseThrow();
        boolean same =
                other.kind() == told.actor().kind() && told.actor().name().isEmpty();
        Actor sided = new Actor(
                told.actor().name(),
                other.party(),
                told.actor().sector(),
                told.actor().kind());
        Actor actor = same ? other : term.use() == Use.OFFICE ? describer.office(term, sided) : sided;
        return new Resolution.Resolved<>(actor, found.why());
    }
}
