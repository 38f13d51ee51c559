// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.holdings;

import java.util.List;
import org.rashomon.ledger.query.Answers;
import org.rashomon.ledger.query.IncidentQuery;
import org.rashomon.ledger.query.Tally;

/**
 * What holds of a whole ledger, whatever is asked.
 *
 * @param coverage what was read
 * @param incidents how many there are
 * @param types that are told of
 * @param parties that act, are hit or speak
 * @param acts of speech
 * @param outlets that tell of incidents
 */
public record Overview(
        Coverage coverage,
        long incidents,
        List<Tally> types,
        List<Tally> parties,
        List<Tally> acts,
        List<Tally> outlets) {
    private static final IncidentQuery EVERYTHING = IncidentQuery.everything();

    public static Overview of(Answers answers) {
        return new Overview(
                Coverage.of(answers.coverage()),
                answers.count(EVERYTHING),
                answers.types(EVERYTHING),
                answers.parties(EVERYTHING),
                answers.acts(EVERYTHING),
                answers.outlets(EVERYTHING));
    }
}
