// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.Sector;
import org.rashomon.reading.actor.Sides.Side;
import org.rashomon.reading.actor.Term.Use;
import org.rashomon.reading.language.Token;

/** Tells what a phrase says by itself: from its name, its noun, its modifiers, its possessor and what ties it to a state. */
final class Describer {
    /** People who stay what they are beside a group. */
    private static final Set<Sector> OUTSIDERS = Set.of(Sector.REF, Sector.MED, Sector.JRN, Sector.EDU);

    private final ActorLexicon lexicon;
    /** The actor of another token of the same sentence, a possessor for example. */
    private final Function<Token, Optional<Actor>> others;

    private final Sides sides;

    Describer(ActorLexicon lexicon, Function<Token, Optional<Actor>> others) {
        this.lexicon = lexicon;
        this.others = others;
        this.sides = new Sides(others);
    }

    Description describe(NounPhrase phrase) {
        Optional<TermMatch> own = phrase.term();
        if (own.isPresent()) {
            return describe(phrase, own.get());
        }
        return phrase.head().isProperNoun() ? properName(phrase) : common(phrase);
    }

    private Description describe(NounPhrase phrase, TermMatch own) {
        if (own.term().isShared()) {
            return Description.of(Actor.unknown(own.term().actor().kind()));
        }
        Actor actor = own.term().actor();
        return switch (own.term().use()) {
            case STATE, BODY, EPITHET -> new Description(actor, Optional.of(own.why()), Optional.empty());
            case PERSON -> person(phrase, own);
            case NATIONALITY -> new Description(nationality(phrase, actor), Optional.of(own.why()), Optional.empty());
            case PEOPLE -> people(phrase, actor, own);
            case OFFICE, POST, CROWD, THING -> phrase.isNamedAfter() ? properName(phrase) : sided(phrase, own.term());
        };
    }

    /** Whoever has left office is still of his country, and no longer of its government. */
    private Description person(NounPhrase phrase, TermMatch own) {
        Actor actor = own.term().actor();
        boolean inOffice = own.holds() && !isFormer(phrase);
        Actor told = inOffice ? actor : new Actor(actor.name(), actor.party(), Optional.empty(), actor.kind());
        return new Description(told, Optional.of(own.why()), post(phrase).or(() -> lexicon.title(own)));
    }

    private static boolean isFormer(NounPhrase phrase) {
        return phrase.sentence().tokens().subList(phrase.begin(), phrase.core().begin()).stream()
                .anyMatch(token -> phrase.terms().is(SmallWord.FORMER, token));
    }

    /** "Afghan" is the state as a modifier and a person as a noun. */
    private static Actor nationality(NounPhrase phrase, Actor state) {
        boolean noun = phrase.head().isNoun() && !phrase.isModifier();
        return noun
                ? new Actor(
                        Optional.empty(),
                        state.party(),
                        Optional.of(Sector.CVL),
                        phrase.isPlural() ? ActorKind.GROUP : ActorKind.PERSON)
                : state;
    }

    /** "Bosnian Serbs": people of one nation within another are nobody's side. */
    private static Description people(NounPhrase phrase, Actor people, TermMatch own) {
        boolean elsewhere = Sides.modifiers(phrase, Optional.empty()).stream()
                .anyMatch(side -> !side.actor().party().equals(people.party()));
        return elsewhere
                ? Description.of(new Actor(people.name(), Optional.empty(), people.sector(), people.kind()))
                : new Description(people, Optional.of(own.why()), Optional.empty());
    }

    /** The post nearest before a name. */
    private static Optional<Term> post(NounPhrase phrase) {
        return phrase.terms().within(phrase.begin(), phrase.end()).reversed().stream()
                .filter(match -> !phrase.terms().isDetached(match))
                .map(TermMatch::term)
                .filter(Describer::isPersons)
                .findFirst();
    }

    private Description properName(NounPhrase phrase) {
        List<Token> name = phrase.properName();
        Optional<Token> holder = postBefore(phrase);
        if (holder.isPresent() && !name.isEmpty()) {
            return inApposition(phrase, holder.get(), name);
        }
        Optional<Term> post = post(phrase);
        boolean body = name.size() > 1 && isBodyName(phrase, name);
        boolean titled = post.isPresent() || hasTitle(phrase) || body;
        if (name.isEmpty() || !(titled || speaks(phrase, name))) {
            return common(phrase);
        }
        Actor bearer = new Actor(
                Optional.of(words(name)),
                Optional.empty(),
                post.flatMap(term -> term.actor().sector()),
                isBodyName(phrase, name) ? ActorKind.ORGANISATION : ActorKind.PERSON);
        return withSide(phrase, bearer, post);
    }

    /** "the ministry's spokesman, Jan Kamal": the post that a name stands in apposition to. */
    private static Optional<Token> postBefore(NounPhrase phrase) {
        return phrase.sentence()
                .head(phrase.head())
                .filter(noun -> phrase.head().is("appos") && noun.index() < phrase.begin())
                .filter(noun -> phrase.terms()
                        .at(noun)
                        .filter(match -> isPersons(match.term()))
                        .isPresent());
    }

    private static boolean isPersons(Term term) {
        return term.use() == Use.POST || term.use() == Use.CROWD;
    }

    private Description inApposition(NounPhrase phrase, Token holder, List<Token> name) {
        Term post = phrase.terms().at(holder).orElseThrow().term();
        Optional<Actor> told = others.apply(holder);
        Actor person = new Actor(
                Optional.of(words(name)),
                told.flatMap(Actor::party),
                told.flatMap(Actor::sector).or(post.actor()::sector),
                ActorKind.PERSON);
        Optional<String> why = person.party().map(party -> "told in apposition to '" + holder.text() + "'");
        return new Description(person, why, Optional.of(post));
    }

    /** "the rebel National Front", "the news agency Ruritania Today": the name of a body. */
    private static boolean isBodyName(NounPhrase phrase, List<Token> name) {
        boolean afterBody = phrase.terms().within(phrase.begin(), phrase.end()).stream()
                .anyMatch(match -> match.term().use() == Use.CROWD
                        && match.last().tag().equals("NN")
                        && phrase.terms().is(SmallWord.COLLECTIVE, match.last()));
        return afterBody || phrase.terms().is(SmallWord.BODIES, name.getLast());
    }

    private static boolean hasTitle(NounPhrase phrase) {
        return phrase.sentence().tokens().subList(phrase.begin(), phrase.end()).stream()
                .anyMatch(token -> phrase.terms().is(SmallWord.TITLES, token) && token.isProperNoun());
    }

    /** A name of two words and more as the subject of a verb of speaking is a person's. */
    private static boolean speaks(NounPhrase phrase, List<Token> name) {
        return name.size() > 1
                && phrase.head().relation().startsWith("nsubj")
                && phrase.sentence()
                        .head(phrase.head())
                        .filter(verb -> phrase.terms().is(SmallWord.SPEAKING, verb))
                        .isPresent();
    }

    private Description sided(NounPhrase phrase, Term term) {
        Optional<Sector> sector = term.use() == Use.THING
                ? sectorBefore(phrase, Use.OFFICE).filter(Sector::isStateForce).or(term.actor()::sector)
                : term.actor().sector();
        Actor bare = new Actor(Optional.empty(), Optional.empty(), sector, kind(phrase, term));
        Description told = withSide(phrase, bare, Optional.of(term).filter(noun -> noun.use() != Use.THING));
        return term.use() == Use.OFFICE
                ? new Description(office(term, told.actor()), told.why(), told.post(), told.torn())
                : told;
    }

    private static ActorKind kind(NounPhrase phrase, Term term) {
        boolean several = phrase.isPlural() || phrase.terms().is(SmallWord.COLLECTIVE, phrase.head());
        return term.actor().kind() == ActorKind.PERSON && several
                ? ActorKind.GROUP
                : term.actor().kind();
    }

    /** An office of a state gets its full name. */
    Actor office(Term term, Actor actor) {
        Optional<String> state = actor.party().flatMap(lexicon::stateName);
        Optional<String> name = state.map(of -> term.concept() + " of " + of);
        return new Actor(name, actor.party(), actor.sector(), actor.kind());
    }

    /** A noun that the packs do not know: a thing, or a group of people, with the side and sector that its modifiers tell. */
    private Description common(NounPhrase phrase) {
        Optional<Sector> sector = sectorBefore(phrase, Use.OFFICE, Use.POST, Use.CROWD, Use.PEOPLE, Use.THING);
        boolean member = phrase.terms().is(SmallWord.MEMBERS, phrase.head())
                && (sector.isPresent() || phrase.head().lemma().equals("officer"));
        boolean people = phrase.terms().is(SmallWord.GROUP, phrase.head())
                || phrase.terms().is(SmallWord.COLLECTIVE, phrase.head())
                || member && phrase.isPlural();
        ActorKind kind = people ? ActorKind.GROUP : member ? ActorKind.PERSON : ActorKind.THING;
        return withSide(phrase, new Actor(Optional.empty(), Optional.empty(), sector, kind), Optional.empty());
    }

    /** The sector that the nearest modifier of one of these uses tells: "police" in "police training school". */
    private static Optional<Sector> sectorBefore(NounPhrase phrase, Use... uses) {
        return phrase.modifiers().stream()
                .filter(match -> !phrase.terms().isDetached(match)
                        && Set.of(uses).contains(match.term().use()))
                .flatMap(match -> match.term().actor().sector().stream())
                .findFirst();
    }

    private Description withSide(NounPhrase phrase, Actor bare, Optional<Term> post) {
        Optional<Sector> modifier = modifierSector(phrase, post);
        Actor actor = new Actor(bare.name(), bare.party(), modifier.or(bare::sector), bare.kind());
        Optional<Side> side = sides.side(phrase, actor, post);
        if (side.isEmpty() || isForeignToItsNation(actor, side.get())) {
            Description open = new Description(actor, Optional.empty(), post);
            return side.isEmpty() && post.isPresent() ? torn(phrase, open) : open;
        }
        Actor owner = side.get().actor();
        Optional<Sector> sector = sector(actor, owner, side.get().byNationality());
        return new Description(
                new Actor(actor.name(), owner.party(), sector, actor.kind()),
                Optional.of(side.get().why()),
                post);
    }

    /** "Indian and Pakistani troops": some of each, or of one of them. */
    private static Description torn(NounPhrase phrase, Description open) {
        List<Actor> owners = phrase.possessor().isPresent()
                ? List.of()
                : Sides.modifiers(phrase, open.post()).reversed().stream()
                        .map(Side::actor)
                        .toList();
        return owners.size() > 1 ? open.torn(owners) : open;
    }

    /** "Pakistani militants" are of that nation, not of its side. */
    private static boolean isForeignToItsNation(Actor actor, Side side) {
        return side.byNationality()
                && actor.sector()
                        .filter(sector -> sector == Sector.UAF || sector == Sector.REB)
                        .isPresent();
    }

    /** "police spokesperson", "military official": an office before a post tells the sector. */
    private static Optional<Sector> modifierSector(NounPhrase phrase, Optional<Term> post) {
        if (post.filter(term -> term.use() == Use.POST).isEmpty()) {
            return Optional.empty();
        }
        return phrase.terms().within(phrase.begin(), phrase.end()).reversed().stream()
                .filter(match ->
                        match.term().use() == Use.OFFICE || match.term().use() == Use.CROWD)
                .map(match -> match.term().actor().sector())
                .flatMap(Optional::stream)
                .filter(sector -> sector != Sector.GOV && sector != Sector.CVL)
                .findFirst();
    }

    /** The sector of what belongs to an owner: a group's men are the group's, a government's fighters its forces. */
    private Optional<Sector> sector(Actor actor, Actor owner, boolean byNationality) {
        if (byNationality || owner.sector().isEmpty()) {
            return actor.sector();
        }
        Sector own = actor.sector().orElse(owner.sector().get());
        boolean ofState = owner.party().flatMap(lexicon::stateName).isPresent();
        if (!ofState) {
            return OUTSIDERS.contains(own) ? Optional.of(own) : owner.sector();
        }
        if (own == Sector.UAF) {
            return Optional.of(Sector.MIL);
        }
        return Optional.of(
                own == Sector.GOV && actor.kind() != ActorKind.ORGANISATION
                        ? owner.sector().get()
                        : own);
    }

    static String words(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            boolean apart = !words.isEmpty() && !token.text().equals("-") && words.charAt(words.length() - 1) != '-';
            words.append(apart ? " " : "").append(token.text());
        }
        return words.toString();
    }
}
