// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;

/**
 * An incident as reviewers look at it.
 *
 * @param row title, days, sides and standing, as in the list
 * @param why it is to be looked at
 * @param claims its accounts in brief
 * @param accepted "2 of 5 claims accepted"
 * @param reviewed what was decided about it
 * @param actions what can be done
 */
public record ReviewIncident(
        IncidentRow row,
        List<String> why,
        List<ReviewClaim> claims,
        String accepted,
        Reviewed reviewed,
        Actions actions) {
    public ReviewIncident {
        why = List.copyOf(why);
        claims = List.copyOf(claims);
    }

    /** Forms and addresses; {@code undo} is empty while this reviewer has nothing to undo. */
    public record Actions(ReviewForm accept, Pages pages, List<Undo> undo) {}

    /** Where the other operations are. */
    public record Pages(String correct, String merge, String split, String withdraw) {}

    /** The last decision of this reviewer. */
    public record Undo(ReviewForm form, long entry, String what) {}
}
