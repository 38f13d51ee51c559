// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.Arrays;

/** Incidents that have something in common. */
public final class Group {
    private final Row common;
    private final int[] incidents;

    private Group(Row common, int[] incidents) {
        this.common = common;
        this.incidents = incidents;
    }

    /** Of incidents by their numbers, joined by commas. */
    static Group of(Row common, String numbers) {
        return new Group(common, parsed(numbers));
    }

    static int[] parsed(String numbers) {
        return Arrays.stream(numbers.split(",", -1)).mapToInt(Integer::parseInt).toArray();
    }

    /** What they have in common. */
    public Row common() {
        return common;
    }

    /** How many of some incidents are in this group. */
    public long countOf(IncidentSet some) {
        return Arrays.stream(incidents).filter(some::contains).count();
    }

    public IncidentSet incidents() {
        return IncidentSet.of(incidents);
    }
}
