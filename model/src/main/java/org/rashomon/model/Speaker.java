// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** According to whom. */
public sealed interface Speaker {
    /** A body or person that the text names or describes definitely. */
    record Named(ActorMention who) implements Speaker {}

    /** "sources", "analysts", "residents": somebody, not told who. */
    record Unnamed(ActorMention who) implements Speaker {}

    /** The outlet in its own voice. */
    record OutletVoice() implements Speaker {}
}
