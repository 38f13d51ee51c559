// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import java.util.Locale;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Relation;
import org.rashomon.model.VagueRules;

/** How two figures of one harm stand to each other, when different speakers tell them. */
final class FigureRelations {
    private final VagueRules rules;

    FigureRelations(VagueRules rules) {
        this.rules = rules;
    }

    /** Of {@code first} to {@code second}; both of one harm. */
    Relation between(CasualtyFigure first, CasualtyFigure second) {
        if (areOthers(first.groupClass(), second.groupClass())) {
            return Relation.DIFFERENT_GROUP;
        }
        if (isOpen(first) || isOpen(second)) {
            return sameWords(first, second) ? Relation.EQUAL : Relation.RANGE_OVERLAPS;
        }
        if (low(first) == low(second) && high(first) == high(second)) {
            return Relation.EQUAL;
        }
        if (includes(first, second)) {
            return Relation.INCLUDES;
        }
        boolean apart = high(first) < low(second) || high(second) < low(first);
        return apart ? Relation.CONTRADICTS : Relation.RANGE_OVERLAPS;
    }

    private static boolean areOthers(GroupClass first, GroupClass second) {
        return (first == GroupClass.COMBATANT && second == GroupClass.CIVILIAN)
                || (first == GroupClass.CIVILIAN && second == GroupClass.COMBATANT);
    }

    /** A total of mixed people is at least as large as the part of it that is of one class. */
    private boolean includes(CasualtyFigure first, CasualtyFigure second) {
        boolean firstIsTotal = first.groupClass() == GroupClass.MIXED && second.groupClass() != GroupClass.MIXED;
        boolean secondIsTotal = second.groupClass() == GroupClass.MIXED && first.groupClass() != GroupClass.MIXED;
        return (firstIsTotal && low(second) <= high(first)) || (secondIsTotal && low(first) <= high(second));
    }

    private boolean isOpen(CasualtyFigure figure) {
        return figure.quantity().lowest(rules).isEmpty()
                && figure.quantity().highest(rules).isEmpty();
    }

    private static boolean sameWords(CasualtyFigure first, CasualtyFigure second) {
        return first.mention()
                .text()
                .toLowerCase(Locale.ROOT)
                .equals(second.mention().text().toLowerCase(Locale.ROOT));
    }

    private int low(CasualtyFigure figure) {
        return figure.quantity().lowest(rules).orElse(0);
    }

    private int high(CasualtyFigure figure) {
        return figure.quantity().highest(rules).orElse(Integer.MAX_VALUE);
    }
}
