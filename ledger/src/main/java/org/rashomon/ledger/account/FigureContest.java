// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import java.util.Optional;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.Facet;
import org.rashomon.model.Relation;
import org.rashomon.model.VagueRules;

/**
 * The two figures by which two accounts part.
 *
 * @param first of the one account
 * @param second of the other
 * @param relation how the first stands to the second
 */
public record FigureContest(AccountFigure first, AccountFigure second, Relation relation) {
    /**
     * The figures behind a contest of an incident.
     *
     * @param rules by which the incident's figures were compared
     * @return empty where the two do not part in {@code facet}, or it is none of figures
     */
    public static Optional<FigureContest> between(Account one, Account other, Facet facet, VagueRules rules) {
        FigureRelations relations = new FigureRelations(rules);
        return Tolls.of(one, relations).against(Tolls.of(other, relations), facet);
    }

    /** Whether both count people of one name: "soldiers". */
    boolean isOfOneGroup() {
        return first.figure().group().equalsIgnoreCase(second.figure().group());
    }
}
