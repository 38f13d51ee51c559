// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.Party;
import org.rashomon.model.Sector;
import org.rashomon.reading.actor.Term.Use;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Whose the words of a phrase say it is: by possessor, by modifier, by what is attached to it, in this order.
 *
 * @param others the actor of another token of the same sentence, a possessor for example
 */
record Sides(Function<Token, Optional<Actor>> others) {
    private static final Set<Use> TELLING = Set.of(Use.BODY, Use.EPITHET, Use.PEOPLE);
    private static final Set<String> CLOSING = Set.of("\"", "”", "’", "''");
    private static final Set<String> PLACES = Set.of("in", "from", "at");
    private static final Set<Sector> LOCAL = Set.of(Sector.OPP, Sector.PTY, Sector.LAB, Sector.AGR);
    private static final Set<Sector> GOVERNING = Set.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.COP);

    /**
     * A side that modifies a phrase.
     *
     * @param actor whose
     * @param byNationality told by a state's name or adjective alone: of that nation, whether or not of its government
     * @param why the words that tell it
     */
    record Side(Actor actor, boolean byNationality, String why) {}

    /** The one side that the words tell; empty when they tell none or several. */
    Optional<Side> side(NounPhrase phrase, Actor actor, Optional<Term> post) {
        Optional<Side> owner = phrase.possessor().flatMap(token -> owner(phrase, token));
        if (owner.isPresent()) {
            return owner;
        }
        List<Side> sides = modifiers(phrase, post);
        if (sides.size() == 1) {
            return Optional.of(sides.getFirst());
        }
        boolean fighters = actor.sector().filter(Sector.UAF::equals).isPresent();
        boolean ofState = post.filter(term -> term.use().isOfSomeState()).isPresent();
        boolean tied = ofState || fighters || isLocal(phrase, actor);
        return sides.isEmpty() && tied ? attachment(phrase, actor) : Optional.empty();
    }

    /** "opposition parties in Nepal", "demonstrators in Lima": who has a part in a country's public life has it in his own. */
    private static boolean isLocal(NounPhrase phrase, Actor actor) {
        return actor.sector().filter(LOCAL::contains).isPresent()
                || phrase.terms().is(SmallWord.LOCALS, phrase.head());
    }

    /** The sides that modify the phrase, each once, the nearest first. */
    static List<Side> modifiers(NounPhrase phrase, Optional<Term> post) {
        Map<Party, Side> sides = new LinkedHashMap<>();
        for (TermMatch match : phrase.modifiers()) {
            if (!phrase.terms().isDetached(match) && !match.term().isShared() && !isSubjectMatter(match, post)) {
                modifier(match)
                        .ifPresent(
                                side -> sides.putIfAbsent(side.actor().party().orElseThrow(), side));
            }
        }
        return List.copyOf(sides.values());
    }

    /** "Pakistan expert": a state's name before other people is what they deal with; "Pakistani" and "US" tell where they belong. */
    private static boolean isSubjectMatter(TermMatch match, Optional<Term> post) {
        boolean other = post.filter(term -> term.use() == Use.CROWD).isPresent();
        return other
                && match.term().use() == Use.STATE
                && !Letters.isCapitals(match.last().text().replace(".", ""));
    }

    private Optional<Side> owner(NounPhrase phrase, Token possessor) {
        boolean state = phrase.terms()
                .at(possessor)
                .filter(match -> match.term().use() == Use.STATE)
                .isPresent();
        return others.apply(possessor)
                .filter(actor -> actor.party().isPresent())
                .map(actor -> new Side(
                        actor,
                        !possessor.tag().equals("PRP$") && (state || actor.kind() == ActorKind.STATE),
                        "possessor '" + possessor.text() + "'"));
    }

    private static Optional<Side> modifier(TermMatch match) {
        boolean nation = match.term().use() == Use.NATIONALITY || match.term().use() == Use.STATE;
        boolean tells = nation || TELLING.contains(match.term().use());
        return tells && match.term().actor().party().isPresent()
                ? Optional.of(new Side(match.term().actor(), nation, "modifier: " + match.why()))
                : Optional.empty();
    }

    /** "officials in Kabul", "a spokesman for the Taliban government". The parser may tie the attachment to the verb: what follows at once counts. */
    private Optional<Side> attachment(NounPhrase phrase, Actor actor) {
        return preposition(phrase)
                .flatMap(preposition -> phrase.sentence()
                        .head(preposition)
                        .filter(noun -> noun.index() > preposition.index() && preposition.is("case"))
                        .filter(noun -> ties(phrase, actor, preposition, noun))
                        .flatMap(others)
                        .filter(owner -> owner.party().isPresent())
                        .map(owner -> new Side(
                                owner,
                                owner.kind() == ActorKind.STATE,
                                "'" + preposition.text() + "' " + owner.name().orElse(""))));
    }

    /** The preposition right after the phrase; "belonging" and closing marks may stand before it. */
    private static Optional<Token> preposition(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        int after = phrase.end();
        while (after < sentence.size() && CLOSING.contains(sentence.token(after).text())) {
            after++;
        }
        boolean belonging =
                after + 1 < sentence.size() && phrase.terms().is(SmallWord.BELONGING, sentence.token(after));
        if (belonging) {
            return Optional.of(sentence.token(after + 1));
        }
        return after < sentence.size() && phrase.terms().is(SmallWord.ATTACHMENTS, sentence.token(after))
                ? Optional.of(sentence.token(after))
                : Optional.empty();
    }

    /** Fighters "of" or "from" a body are its own; other people of a place or body may be anybody. */
    private static boolean ties(NounPhrase phrase, Actor actor, Token preposition, Token noun) {
        if (actor.sector().filter(Sector.UAF::equals).isPresent()) {
            boolean body = phrase.terms()
                    .at(noun)
                    .filter(match -> match.term().use() == Use.BODY)
                    .isPresent();
            return body
                    && !preposition.text().equals("in")
                    && !preposition.text().equals("at")
                    && !preposition.text().equals("for");
        }
        boolean local = isLocal(phrase, actor)
                && !preposition.text().equals("for")
                && phrase.terms()
                        .at(noun)
                        .filter(match -> match.term().use() == Use.STATE)
                        .isPresent();
        return local || !PLACES.contains(preposition.text()) && !isLocal(phrase, actor) || isSeat(phrase, actor, noun);
    }

    /** Who sits in a state belongs to it when he governs there: not troops, who may be anybody's, nor envoys, who are others'. */
    private static boolean isSeat(NounPhrase phrase, Actor actor, Token noun) {
        boolean state = phrase.terms()
                .at(noun)
                .filter(match -> match.term().use() == Use.STATE)
                .isPresent();
        boolean governs = actor.sector().filter(GOVERNING::contains).isPresent();
        return state && governs && !phrase.terms().is(SmallWord.ABROAD, phrase.head());
    }
}
