// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/**
 * Words that refer to an actor.
 *
 * @param mention the words: a noun phrase without its relative clauses
 * @param described what the words alone tell ("militants": a group, {@link Sector#UAF})
 * @param resolution who it is; {@link Resolution.Unresolved} where the text does not tell
 */
public record ActorMention(Mention mention, Actor described, Resolution<Actor> resolution) {
    /** The best that is known: the referent, else what the words alone tell. */
    public Actor actor() {
        return resolution.known().orElse(described);
    }
}
