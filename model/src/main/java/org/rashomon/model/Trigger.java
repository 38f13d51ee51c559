// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Optional;

/**
 * The words that tell an event, and its type.
 *
 * @param type of the closed list
 * @param mention the words, and the frame that read them
 * @param plover what PLOVER calls the act; the words may tell it where the type does not: who shares intelligence or lifts a curfew does something
 *     {@link EventType#OTHER}. Empty where PLOVER has no type for it or the sentence mentions it only in passing
 */
public record Trigger(EventType type, Mention mention, Optional<PloverType> plover) {
    /** Words that tell no more than their type. */
    public Trigger(EventType type, Mention mention) {
        this(type, mention, type.ploverType());
    }
}
