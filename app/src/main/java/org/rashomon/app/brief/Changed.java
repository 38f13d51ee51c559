// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.List;

/**
 * What became of an incident's accounts since the brief's first day.
 *
 * @param id of the incident
 * @param title of the incident
 * @param lines what changed
 */
public record Changed(String id, String title, List<Line> lines) {
    /**
     * A change, in the words of who said it.
     *
     * @param what "killed, now" or "denies for the first time"
     * @param now who says what now, where
     * @param before the words of before; empty where there were none
     */
    public record Line(String what, Parting.Voice now, String before) {}

    public Changed {
        lines = List.copyOf(lines);
    }
}
