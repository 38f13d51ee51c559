// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.ActorMention;
import org.rashomon.reading.frame.Argument;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.frame.Slot;
import org.rashomon.reading.language.Token;

/** Puts the arguments of a trigger into the roles of its frame. */
final class RoleFiller {
    private static final String DEMONYM = "place/demonym";

    private final ArgumentFinder arguments;
    private final MarkedText text;

    RoleFiller(ArgumentFinder arguments, MarkedText text) {
        this.arguments = arguments;
        this.text = text;
    }

    void fill(EventDraft draft) {
        EventFrame.Roles roles = draft.frame().roles();
        List<Argument> found = draft.match.words().stream()
                .filter(word -> word.equals(draft.head()) || word.isNoun() && word.is("obj"))
                .flatMap(word -> arguments.find(draft.sentence, word).stream())
                .toList();
        for (Argument argument : found) {
            if (draft.match.words().contains(argument.head())) {
                continue;
            }
            if (roles.initiator().contains(argument.slot())) {
                actor(draft, argument).filter(RoleFiller::canAct).ifPresent(actor -> initiator(draft, actor));
            } else if (roles.recipient().contains(argument.slot())) {
                actor(draft, argument).ifPresent(actor -> recipient(draft, actor));
            }
        }
        arguments.lightVerb(draft.sentence, draft.head()).ifPresent(draft.anchors::add);
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
        Optional<ActorMention> found = text.actors().at(draft.sentence, argument.head());
        boolean modifier = argument.slot().equals(Slot.MODIFIER);
        return found.filter(actor -> !modifier || isKnown(actor) && !isPlaceName(argument.head()));
    }

    /** A modifier acts only where the words tell a side or a kind of people: "Ruritanian strikes", "militant attacks", not "air strikes". */
    private static boolean isKnown(ActorMention mention) {
        boolean told =
                mention.actor().party().isPresent() || mention.actor().sector().isPresent();
        return told && canAct(mention);
    }

    /** "the Kabul attack", "the Afghanistan strikes": where, not by whom. */
    private boolean isPlaceName(Token modifier) {
        return modifier.isProperNoun()
                && text.places().stream()
                        .filter(place -> !place.mention().rule().equals(DEMONYM))
                        .anyMatch(place -> place.mention().span().contains(modifier.span()));
    }

    private static boolean canAct(ActorMention mention) {
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
