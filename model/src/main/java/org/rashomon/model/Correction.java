// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Optional;

/**
 * One field of a reading, set right by a reviewer. Each remembers what the reading said when the decision was made, so that a later
 * reading that says a third thing can be told from one that says the same.
 */
public sealed interface Correction {
    /** What kind of event it is. */
    record OfType(TellingWords telling, EventType before, EventType after) implements Correction {
        public OfType {
            requireChange(before, after);
        }

        @Override
        public DocumentId document() {
            return telling.document();
        }

        @Override
        public Span words() {
            return telling.trigger();
        }
    }

    /** Whether it happened, is denied, planned, ... */
    record OfModality(TellingWords telling, Modality before, Modality after) implements Correction {
        public OfModality {
            requireChange(before, after);
        }

        @Override
        public DocumentId document() {
            return telling.document();
        }

        @Override
        public Span words() {
            return telling.trigger();
        }
    }

    /** The days; missing for an event without a date. */
    record OfTime(TellingWords telling, Optional<TimeInterval> before, Optional<TimeInterval> after)
            implements Correction {
        public OfTime {
            requireChange(before, after);
        }

        @Override
        public DocumentId document() {
            return telling.document();
        }

        @Override
        public Span words() {
            return telling.trigger();
        }
    }

    /**
     * Which place it is.
     *
     * @param words that name the place; those that tell the event where none do
     * @param before missing when no place was known there
     * @param after missing when it cannot be known
     */
    record OfPlace(TellingWords telling, Span words, Optional<Place> before, Optional<Place> after)
            implements Correction {
        public OfPlace {
            requireChange(before, after);
        }

        @Override
        public DocumentId document() {
            return telling.document();
        }
    }

    /**
     * Who acts.
     *
     * @param words that refer to them; those that tell the event where none do
     * @param before missing when nobody was read in these words
     * @param after missing when nobody is meant
     */
    record OfInitiator(TellingWords telling, Span words, Optional<Actor> before, Optional<Actor> after)
            implements Correction {
        public OfInitiator {
            requireChange(before, after);
        }

        @Override
        public DocumentId document() {
            return telling.document();
        }
    }

    /**
     * Who is hit, met or helped.
     *
     * @param words that refer to them; those that tell the event where none do
     * @param before missing when nobody was read in these words
     * @param after missing when nobody is meant
     */
    record OfRecipient(TellingWords telling, Span words, Optional<Actor> before, Optional<Actor> after)
            implements Correction {
        public OfRecipient {
            requireChange(before, after);
        }

        @Override
        public DocumentId document() {
            return telling.document();
        }
    }

    /** How many. */
    record OfQuantity(FigureWords figure, Quantity before, Quantity after) implements Correction {
        public OfQuantity {
            requireChange(before, after);
        }

        @Override
        public DocumentId document() {
            return figure.document();
        }

        @Override
        public Span words() {
            return figure.words();
        }
    }

    /** What happened to those who are counted. */
    record OfHarm(FigureWords figure, Harm before, Harm after) implements Correction {
        public OfHarm {
            requireChange(before, after);
        }

        @Override
        public DocumentId document() {
            return figure.document();
        }

        @Override
        public Span words() {
            return figure.words();
        }
    }

    /** What those who are counted are. */
    record OfGroupClass(FigureWords figure, GroupClass before, GroupClass after) implements Correction {
        public OfGroupClass {
            requireChange(before, after);
        }

        @Override
        public DocumentId document() {
            return figure.document();
        }

        @Override
        public Span words() {
            return figure.words();
        }
    }

    /**
     * Who says it.
     *
     * @param words that refer to the speaker; the passage where none do
     * @param before missing for the outlet in its own voice, and where no word tells who
     * @param after missing for the outlet in its own voice
     */
    record OfSpeaker(ClaimWords claim, Span words, Optional<Actor> before, Optional<Actor> after)
            implements Correction {
        public OfSpeaker {
            requireChange(before, after);
        }

        @Override
        public DocumentId document() {
            return claim.document();
        }
    }

    /** What is done by saying it. */
    record OfAct(ClaimWords claim, SpeechAct before, SpeechAct after) implements Correction {
        public OfAct {
            requireChange(before, after);
        }

        @Override
        public DocumentId document() {
            return claim.document();
        }

        @Override
        public Span words() {
            return claim.cue().orElse(claim.passage());
        }
    }

    DocumentId document();

    /** The words that were read as what is set right. */
    Span words();

    /** What the reading said. */
    Object before();

    /** What the reviewer says. */
    Object after();

    private static void requireChange(Object before, Object after) {
        if (before.equals(after)) {
            throw new IllegalArgumentException("a correction that changes nothing: " + after);
        }
    }
}
