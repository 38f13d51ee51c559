// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Comparator;
import java.util.Locale;

/**
 * Two episodes of different documents that may be one happening. What they are to each other depends on them alone, so it is found once
 * and kept.
 *
 * @param first the one with the lower id
 * @param second the other
 * @param kind by what they were compared
 * @param strength the more, the likelier; comparable among those of one kind
 */
public record Alike(TellingId first, TellingId second, Kind kind, double strength) {
    /** By what two episodes were compared. */
    public enum Kind {
        /** Both are what their reports are mainly about; the strength is a likelihood. */
        LEADS,
        /** Who did what to whom, where and when. */
        DEEDS,
        /** As deeds, with no time that speaks for it and no words of their own. */
        DEEDS_OF_ANY_DAY
    }

    /** The strongest first; of equals by their ids, so that no order of input decides. */
    static final Comparator<Alike> STRONGEST_FIRST = Comparator.comparingDouble(Alike::strength)
            .reversed()
            .thenComparing(Alike::first)
            .thenComparing(Alike::second)
            .thenComparing(Alike::kind);

    /** By the two ends, then by kind. */
    static final Comparator<Alike> BY_ENDS =
            Comparator.comparing(Alike::first).thenComparing(Alike::second).thenComparing(Alike::kind);

    public Alike {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "%s before %s", first, second));
        }
    }

    /** The other end. */
    TellingId from(TellingId one) {
        return one.equals(first) ? second : first;
    }

    /** Enough by itself to bring the two into one incident, if nothing speaks against it. */
    boolean isEnough() {
        return kind != Kind.LEADS || strength >= LeadLikeness.ENOUGH;
    }
}
