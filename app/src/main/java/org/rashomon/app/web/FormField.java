// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import org.rashomon.app.words.VisibleText;

/**
 * A field of a form that is filled.
 *
 * @param name under which it is sent
 * @param label what it is, for people
 * @param kind how it is filled
 * @param value what stands in it
 * @param choices of a list
 */
public record FormField(String name, String label, Kind kind, String value, List<Choice> choices) {
    /** The kinds. */
    public enum Kind {
        TEXT,
        DATE,
        PARTY,
        CHOICE
    }

    public FormField {
        choices = List.copyOf(choices);
    }

    static FormField typed(String name, String label, Kind kind, String value) {
        return new FormField(name, label, kind, VisibleText.of(value), List.of());
    }

    static FormField choice(String name, String label, List<Choice> choices) {
        return new FormField(name, label, Kind.CHOICE, "", choices);
    }
}
