// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Who signed a report.
 *
 * @param persons in the page's order
 * @param desks editorial offices, agencies and other signatures that are no person, in the page's order
 */
public record Bylines(List<String> persons, List<String> desks) {
    private static final Bylines NONE = new Bylines(List.of(), List.of());

    public Bylines {
        persons = List.copyOf(persons);
        desks = List.copyOf(desks);
    }

    public static Bylines none() {
        return NONE;
    }

    public static Bylines ofPersons(List<String> persons) {
        return new Bylines(persons, List.of());
    }

    public boolean isEmpty() {
        return persons.isEmpty() && desks.isEmpty();
    }

    /** Persons, then desks. */
    public List<String> all() {
        List<String> all = new ArrayList<>(persons);
        all.addAll(desks);
        return List.copyOf(all);
    }
}
