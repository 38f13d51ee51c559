// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Resolution;
import org.rashomon.model.Sector;
import org.rashomon.reading.frame.Argument;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.frame.Slot;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Puts the arguments of a trigger into the roles of its frame. */
final class RoleFiller {
    private final ArgumentFinder arguments;
    private final MarkedText text;
    private final Sufferers sufferers;
    private final Belongings belongings;
    /** The words of events in the sentence: an attack that kills is nobody. */
    private final Set<Token> deeds;

    private final Set<String> means;

    /** Words of time that the time reader leaves aside where they name no date. */
    private static final Set<String> MOMENTS = Set.of(
            "time",
            "moment",
            "weekend",
            "occasion",
            "night",
            "morning",
            "evening",
            "afternoon",
            "dawn",
            "dusk",
            "midnight",
            "noon",
            "hour",
            "minute",
            "day",
            "week",
            "month",
            "year",
            "am",
            "pm",
            "a.m.",
            "p.m.");

    private static final Set<String> NOBODY = Set.of("nobody", "none");
    private static final Set<String> UNKNOWN =
            Set.of("unidentified", "unknown", "armed", "masked", "hooded", "suspected");
    private static final Set<String> BODIES = Set.of(
            "element", "member", "faction", "brigade", "battalion", "force", "front", "cell", "wing", "cadre", "unit");

    RoleFiller(ArgumentFinder arguments, MarkedText text, List<EventDraft> drafts, Collection<String> means) {
        this.arguments = arguments;
        this.text = text;
        this.sufferers = new Sufferers(text);
        this.means = Set.copyOf(means);
        this.belongings = new Belongings(arguments, text);
        this.deeds = drafts.stream()
                .filter(draft -> !draft.frame().traits().device())
                .flatMap(draft -> draft.match.words().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    void fill(EventDraft draft) {
        EventFrame.Roles roles = draft.frame().roles();
        List<Argument> found = draft.match.words().stream()
                .filter(word -> word.equals(draft.head())
                        || word.isNoun() && (word.is("obj") || word.is("nsubj:pass") || word.is("obl")))
                .flatMap(word -> arguments.find(draft.sentence, word).stream())
                .toList();
        for (Argument argument : found) {
            if (isOwnWord(draft, argument)
                    || isTime(argument.head())
                    || NOBODY.contains(argument.head().text().toLowerCase(Locale.ROOT))) {
                continue;
            }
            if (roles.initiator().contains(argument.slot())) {
                withThoseCounted(draft.sentence, argument)
                        .forEach(each -> actor(draft, each)
                                .flatMap(actor -> acting(draft, each, actor))
                                .ifPresent(actor -> initiator(draft, actor)));
            } else if (roles.recipient().contains(argument.slot())) {
                actor(draft, argument)
                        .map(actor -> sufferers.asPeople(draft, argument.head(), actor))
                        .ifPresent(actor -> hit(draft, argument, actor));
                sufferers.namedBeside(draft, argument.head()).forEach(draft::addRecipient);
            }
        }
        arguments.lightVerb(draft.sentence, draft.head()).ifPresent(draft.anchors::add);
    }

    /** "a joint force of rebels and villagers": the villagers as well, though the force is the word that stands there. */
    private Stream<Argument> withThoseCounted(Sentence sentence, Argument argument) {
        boolean counts = text.actors()
                .at(sentence, argument.head())
                .filter(actor ->
                        !actor.mention().span().contains(argument.head().span()))
                .isPresent();
        Stream<Argument> others = counts
                ? sentence.child(argument.head(), "nmod").stream()
                        .flatMap(first -> sentence.children(first, "conj").stream())
                        .map(other -> new Argument(argument.slot(), other))
                : Stream.empty();
        return Stream.concat(Stream.of(argument), others);
    }

    /** "opened fire": no fire is hit; who is "searched for" is, and those who are part of the words are: "banned the party". */
    private boolean isOwnWord(EventDraft draft, Argument argument) {
        boolean people = argument.slot().equals(Slot.OBJECT)
                && text.actors()
                        .at(draft.sentence, argument.head())
                        .filter(RoleFiller::canAct)
                        .isPresent();
        return draft.match.words().contains(argument.head())
                && !argument.slot().name().equals("for")
                && !people;
    }

    /** "attacked on Monday", "raided at 8 am": when, not whom. */
    private boolean isTime(Token head) {
        return text.times().stream().anyMatch(time -> time.mention().span().contains(head.span()))
                || MOMENTS.contains(head.lemma().toLowerCase(Locale.ROOT));
    }

    /** Who does what only people do is somebody, also by a name that no list knows and by words such as "unidentified". */
    private Optional<ActorMention> acting(EventDraft draft, Argument argument, ActorMention actor) {
        if (canAct(actor)) {
            return Optional.of(actor);
        }
        boolean doer = draft.type.family().isViolent()
                && !draft.frame().traits().result()
                && (argument.slot().equals(Slot.SUBJECT)
                        || argument.slot().name().equals("by")
                        || argument.slot().name().equals("between"));
        boolean killer =
                draft.frame().reading().harm().isPresent() && argument.slot().equals(Slot.SUBJECT);
        boolean somebody = isSomebody(draft.sentence, argument.head())
                || areOfASide(argument.head(), actor)
                || isInItsHands(argument.head(), actor.actor());
        boolean people = draft.type.family().isViolent()
                && argument.slot().equals(Slot.SUBJECT)
                && (isNamedBody(draft.sentence, argument.head())
                        || actor.actor().party().isPresent() && isInItsHands(argument.head(), actor.actor()));
        return (doer || killer) && somebody || people
                ? Optional.of(as(actor, actor.actor(), ActorKind.GROUP))
                : Optional.empty();
    }

    /** "Red Front members": people, for they are several of an armed side. */
    private static boolean areOfASide(Token head, ActorMention actor) {
        return head.tag().equals("NNS") && isArmed(actor.actor()) && BODIES.contains(head.lemma());
    }

    /** "Ruritanian helicopters": what a side flies, drives or fires acts for it. */
    private boolean isInItsHands(Token head, Actor thing) {
        return (thing.party().isPresent() || isArmed(thing)) && !deeds.contains(head);
    }

    private boolean isSomebody(Sentence sentence, Token head) {
        boolean placeOrTime = isTime(head)
                || text.places().stream()
                        .anyMatch(place -> place.mention().span().contains(head.span()));
        boolean named = isName(sentence, head) || isNamedBody(sentence, head);
        boolean described = sentence.children(head).stream()
                .anyMatch(child -> UNKNOWN.contains(child.text().toLowerCase(Locale.ROOT)));
        return (named || described) && !placeOrTime;
    }

    /** "Red Dawn cadres": whatever the outcome they brought about, people. */
    private boolean isNamedBody(Sentence sentence, Token head) {
        return BODIES.contains(head.lemma().toLowerCase(Locale.ROOT))
                && sentence.children(head, "compound").stream().anyMatch(word -> isName(sentence, word));
    }

    /** A proper noun; the tagger takes capitals ("RDF") for a common one. */
    private boolean isName(Sentence sentence, Token word) {
        boolean capitals = word.text().length() > 1
                && word.text().chars().allMatch(Character::isUpperCase)
                && !means.contains(word.text().toLowerCase(Locale.ROOT))
                && sentence.tokens().stream()
                        .anyMatch(token -> Character.isLowerCase(token.text().charAt(0)));
        return word.isProperNoun() || word.isNoun() && capitals;
    }

    /** A body's thing is hit, and the body with it: "the positions of the rebels". */
    private void hit(EventDraft draft, Argument argument, ActorMention actor) {
        boolean number = argument.head().tag().equals("CD")
                && actor.mention().span().contains(argument.head().span());
        if (number && actor.actor().kind() == ActorKind.THING) {
            // "killed three": how many, not whom; the figure keeps it. "One of the houses" is a house.
            return;
        }
        List<ActorMention> owners = actor.actor().kind() == ActorKind.THING
                ? belongings.owners(draft, argument.head(), actor.actor())
                : List.of();
        boolean one = owners.size() == 1;
        recipient(
                draft,
                one ? as(actor, actor.actor().orElse(sideOf(owners.getFirst().actor())), ActorKind.THING) : actor);
        owners.forEach(draft::addRecipient);
    }

    private static Actor sideOf(Actor body) {
        return new Actor(Optional.empty(), body.party(), body.sector(), body.kind());
    }

    static boolean isArmed(Actor actor) {
        return actor.sector().filter(Sector::isArmed).isPresent();
    }

    private static ActorMention as(ActorMention mention, Actor actor, ActorKind kind) {
        Actor described = new Actor(actor.name(), actor.party(), actor.sector(), kind);
        return new ActorMention(
                mention.mention(),
                described,
                mention.resolution().known().isPresent()
                        ? new Resolution.Resolved<>(described, "of its owner")
                        : mention.resolution());
    }

    private static void initiator(EventDraft draft, ActorMention actor) {
        draft.addInitiator(actor);
        if (draft.frame().traits().symmetric()) {
            draft.addRecipient(actor);
        }
    }

    private static void recipient(EventDraft draft, ActorMention actor) {
        draft.addRecipient(actor);
        if (draft.frame().traits().symmetric() && canAct(actor)) {
            draft.addInitiator(actor);
        }
    }

    private Optional<ActorMention> actor(EventDraft draft, Argument argument) {
        Optional<ActorMention> found =
                text.actors().at(draft.sentence, argument.head()).map(text.actors()::inWords);
        boolean modifier = argument.slot().equals(Slot.MODIFIER);
        return found.filter(actor -> !modifier || isKnown(actor) && !belongings.isPlaceName(argument.head()));
    }

    /** A modifier acts only where the words tell a side or a kind of people: "Ruritanian strikes", "militant attacks", not "air strikes". */
    private static boolean isKnown(ActorMention mention) {
        boolean told =
                mention.actor().party().isPresent() || mention.actor().sector().isPresent();
        return told && canAct(mention);
    }

    static boolean canAct(ActorMention mention) {
        return switch (mention.actor().kind()) {
            case PERSON, GROUP, ORGANISATION, STATE -> true;
            case THING -> false;
        };
    }

    /** The people or things in a slot, for those who count them. */
    static List<Token> heads(ArgumentFinder arguments, EventDraft draft, List<Slot> slots) {
        return arguments.find(draft.sentence, draft.head()).stream()
                .filter(argument -> slots.contains(argument.slot()))
                .map(Argument::head)
                .toList();
    }
}
