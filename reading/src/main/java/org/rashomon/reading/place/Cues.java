// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.Optional;
import org.rashomon.model.PlaceKind;

/**
 * What the words around a name say about it.
 *
 * @param kind the kind of place that a noun beside it makes of it
 * @param setting how it stands in the sentence
 * @param container the name of what it lies in: Texas in "Paris, Texas"
 * @param bearing where what is meant lies, when it is not the place itself
 */
record Cues(Optional<PlaceKind> kind, Setting setting, Optional<NameHit> container, Optional<Bearing> bearing) {
    /** Of a name that the words around it say nothing about. */
    static final Cues NONE = new Cues(Optional.empty(), Setting.PLAIN, Optional.empty(), Optional.empty());

    /** How a name stands in the sentence. */
    enum Setting {
        /** At the head of a report: "PESHAWAR, Oct 12:". */
        DATELINE,
        /** After "in", "near", "from". */
        LOCATIVE,
        /** After "to", "of", "between": more often a place than not. */
        DIRECTIONAL,
        /** After "called", "named": the text introduces a place that readers do not know. */
        INTRODUCED,
        PLAIN
    }
}
