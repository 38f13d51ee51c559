// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.Optional;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Party;
import org.rashomon.reading.actor.ActorMentions;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Whom a demand, a threat or a reproach is aimed at, where no phrase beside the verb tells: the first party in its content but the speaker's own. */
final class AimFinder {
    private final Sentence sentence;
    private final ActorMentions actors;

    AimFinder(Sentence sentence, ActorMentions actors) {
        this.sentence = sentence;
        this.actors = actors;
    }

    Optional<ActorMention> find(Statement.Content content, ActorMention speaker) {
        Optional<Party> own = speaker.actor().party();
        return content.spans().stream()
                .flatMap(span -> sentence.tokensWithin(span).stream())
                .flatMap(token -> actors.at(sentence, token).map(actor -> whole(token, actor)).stream())
                .filter(actor -> actor.actor().party().isPresent()
                        && !actor.actor().party().equals(own))
                .findFirst();
    }

    /** "Ruritanian" of "Ruritanian forces": the forces, who are of the same side. */
    private ActorMention whole(Token token, ActorMention actor) {
        boolean modifier = token.is("amod") || token.is("compound");
        return sentence.head(token)
                .filter(noun -> modifier)
                .flatMap(noun -> actors.at(sentence, noun))
                .filter(people -> people.actor().kind() != ActorKind.THING
                        && people.actor().party().equals(actor.actor().party()))
                .orElse(actor);
    }
}
