// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Collections;
import java.util.Set;
import org.rashomon.model.EventType;
import org.rashomon.model.EventType.Family;

/** How those who act, or those who are hit, in two tellings lie to each other. */
enum PartyRelation {
    SHARED,
    UNKNOWN,
    DIFFERENT;

    static <T> PartyRelation of(Set<T> first, Set<T> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return UNKNOWN;
        }
        return Collections.disjoint(first, second) ? DIFFERENT : SHARED;
    }

    /** In a clash both sides act: who began is what accounts differ in. */
    static PartyRelation ofInitiators(Traits first, Traits second) {
        if (isMutual(first.types()) && isMutual(second.types())) {
            return of(first.sides().all(), second.sides().all());
        }
        return of(first.sides().initiators(), second.sides().initiators());
    }

    static PartyRelation ofRecipients(Traits first, Traits second) {
        PartyRelation parties = of(first.sides().recipients(), second.sides().recipients());
        if (parties == SHARED) {
            return SHARED;
        }
        PartyRelation targets = of(first.sides().targets(), second.sides().targets());
        return targets == SHARED ? SHARED : parties;
    }

    private static boolean isMutual(Set<EventType> types) {
        for (EventType type : types) {
            if (type.family() == Family.CLASH || type.family() == Family.ACCORD) {
                return true;
            }
        }
        return false;
    }
}
