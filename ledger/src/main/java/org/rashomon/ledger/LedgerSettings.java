// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.time.InstantSource;
import org.rashomon.model.OriginTracer;
import org.rashomon.model.VagueRules;

/**
 * What a ledger needs from its surroundings.
 *
 * @param clock tells when the ledger learns something
 * @param origins tells copies from reports of their own
 * @param vagueRules how vague words are read when figures are compared
 */
public record LedgerSettings(InstantSource clock, OriginTracer origins, VagueRules vagueRules) {
    /** Vague words are read by {@link VagueRules#plain}. */
    public static LedgerSettings of(InstantSource clock, OriginTracer origins) {
        return new LedgerSettings(clock, origins, VagueRules.plain());
    }
}
