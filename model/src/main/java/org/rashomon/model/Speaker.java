// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Optional;

/** According to whom. */
public sealed interface Speaker {
    /** A body or person that the text names or describes definitely. */
    record Named(ActorMention who) implements Speaker {
        @Override
        public Optional<ActorMention> mention() {
            return Optional.of(who);
        }
    }

    /** "sources", "analysts", "residents": somebody, not told who. */
    record Unnamed(ActorMention who) implements Speaker {
        @Override
        public Optional<ActorMention> mention() {
            return Optional.of(who);
        }
    }

    /** "reportedly", "is accused of": somebody other than the outlet says so, and no word tells who. */
    record Untold() implements Speaker {
        @Override
        public Optional<ActorMention> mention() {
            return Optional.empty();
        }
    }

    /** The outlet in its own voice. */
    record OutletVoice() implements Speaker {
        @Override
        public Optional<ActorMention> mention() {
            return Optional.empty();
        }
    }

    /** The words that refer to the speaker; the outlet and those of whom no word tells have none. */
    Optional<ActorMention> mention();
}
