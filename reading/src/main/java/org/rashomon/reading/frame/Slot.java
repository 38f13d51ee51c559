// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.frame;

/**
 * Where an argument stands towards its predicate, voice and form of the clause put aside.
 *
 * @param name {@code subject} (the logical one, also of a passive with "by"), {@code object}, {@code indirect}, {@code possessor},
 *     {@code modifier}, or the preposition that joins the argument, lower case
 */
public record Slot(String name) {
    public static final Slot SUBJECT = new Slot("subject");
    public static final Slot OBJECT = new Slot("object");
    public static final Slot INDIRECT = new Slot("indirect");
    public static final Slot POSSESSOR = new Slot("possessor");
    /** A noun or adjective before a noun: "Ruritanian", "army". */
    public static final Slot MODIFIER = new Slot("modifier");

    public static Slot preposition(String words) {
        return new Slot(words);
    }
}
