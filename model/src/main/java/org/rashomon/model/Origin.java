// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/**
 * Where a report's words come from: an agency, an outlet, a quoted official.
 *
 * @param name for people
 * @param why how it is known: "credit line", "shared text", "own report"
 */
public record Origin(String name, String why) implements Comparable<Origin> {
    @Override
    public int compareTo(Origin other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : why.compareTo(other.why);
    }
}
