// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Correction;
import org.rashomon.model.EventMention;
import org.rashomon.model.Mention;
import org.rashomon.model.Participants;
import org.rashomon.model.Resolution;
import org.rashomon.model.Span;

/** Corrections of who acts and who is hit. */
final class ActorEdits {
    private ActorEdits() {}

    static Edit<EventMention> initiator(Correction.OfInitiator correction, String rule, String text) {
        Span words = correction.words();
        return new Edit<>(
                EventEdits.at(correction.telling()),
                event -> at(event.participants().initiators(), words),
                event -> {
                    Participants told = event.participants();
                    List<ActorMention> initiators =
                            set(told.initiators(), new Mention(words, words.of(text), rule), correction.after());
                    return ReadingParts.withParticipants(
                            event, new Participants(initiators, told.recipients(), told.instruments()));
                });
    }

    static Edit<EventMention> recipient(Correction.OfRecipient correction, String rule, String text) {
        Span words = correction.words();
        return new Edit<>(
                EventEdits.at(correction.telling()),
                event -> at(event.participants().recipients(), words),
                event -> {
                    Participants told = event.participants();
                    List<ActorMention> recipients =
                            set(told.recipients(), new Mention(words, words.of(text), rule), correction.after());
                    return ReadingParts.withParticipants(
                            event, new Participants(told.initiators(), recipients, told.instruments()));
                });
    }

    static Optional<Actor> at(List<ActorMention> mentions, Span words) {
        return mentions.stream()
                .filter(mention -> mention.mention().span().equals(words))
                .findFirst()
                .map(ActorMention::actor);
    }

    /** The mention in these words in its place among the others, or gone; one more where there was none. */
    private static List<ActorMention> set(List<ActorMention> mentions, Mention words, Optional<Actor> after) {
        List<ActorMention> set = new ArrayList<>();
        boolean found = false;
        for (ActorMention mention : mentions) {
            boolean meant = mention.mention().span().equals(words.span());
            if (!meant) {
                set.add(mention);
            } else if (!found) {
                after.ifPresent(actor -> set.add(told(words, actor)));
                found = true;
            }
        }
        if (!found) {
            after.ifPresent(actor -> set.add(told(words, actor)));
        }
        return set;
    }

    static ActorMention told(Mention words, Actor actor) {
        return new ActorMention(words, actor, new Resolution.Resolved<>(actor, "a reviewer says so"));
    }
}
