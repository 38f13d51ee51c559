// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import org.rashomon.model.Facet;
import org.rashomon.model.Harm;

/** The columns of an incident's table, in their order. */
enum Column {
    WHAT("What"),
    WHO("Who"),
    WHOM("To whom"),
    WHERE("Where"),
    WHEN("When"),
    KILLED("Killed"),
    INJURED("Injured"),
    CAPTURED("Captured"),
    OTHER_HARM("Other harm"),
    DENIED("Denied");

    private final String label;

    Column(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Column of(Harm harm) {
        return switch (harm) {
            case KILLED -> KILLED;
            case INJURED -> INJURED;
            case CAPTURED -> CAPTURED;
            case MISSING, DISPLACED, SURRENDERED -> OTHER_HARM;
        };
    }

    static Column of(Facet facet) {
        return switch (facet) {
            case KILLED -> KILLED;
            case INJURED -> INJURED;
            case CAPTURED -> CAPTURED;
            case TARGET -> WHOM;
            case INITIATOR -> WHO;
            case HAPPENED -> WHAT;
            case PLACE -> WHERE;
            case TIME -> WHEN;
        };
    }
}
