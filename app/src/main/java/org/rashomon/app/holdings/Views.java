// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.holdings;

import java.util.List;
import org.rashomon.ledger.query.Answers;
import org.rashomon.ledger.query.DayTally;
import org.rashomon.ledger.query.IncidentQuery;
import org.rashomon.ledger.query.PlaceTally;
import org.rashomon.ledger.query.Tally;

/**
 * The set of incidents that a question asks for, as the map, the timeline and the strip of what was read show it beside the list.
 *
 * @param incidents how many they are
 * @param places where accounts say that they were
 * @param days when accounts say that they were
 * @param published days on which reports that tell of them were published
 * @param outlets that tell of them
 */
public record Views(
        long incidents, List<PlaceTally> places, List<DayTally> days, List<Tally> published, List<Tally> outlets) {
    public static Views of(Answers answers, IncidentQuery query) {
        return new Views(
                answers.count(query),
                answers.places(query),
                answers.days(query),
                answers.published(query),
                answers.outlets(query));
    }
}
