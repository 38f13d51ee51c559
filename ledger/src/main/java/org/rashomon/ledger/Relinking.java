// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.List;
import org.rashomon.model.Incident;

/**
 * What lines of the journal did to incidents. An incident that holds the same tellings of the same reports as before is in neither list.
 *
 * @param from the line before the first of them
 * @param through the last of them
 * @param before incidents that are gone or made anew, as they were; of a report that was read again by another version of the rules, what
 *     is read in it now
 * @param after those in their place, and new ones; often of the same id
 */
public record Relinking(long from, long through, List<Incident> before, List<Incident> after) {
    public Relinking {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
