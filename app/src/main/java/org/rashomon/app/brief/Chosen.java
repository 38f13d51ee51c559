// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.Comparator;
import org.rashomon.app.words.IncidentTitle;
import org.rashomon.ledger.query.Partings;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.TimeInterval;

/**
 * An incident that belongs in a brief, before its entry is made.
 *
 * @param id which
 * @param kind under which heading
 * @param days when it is said to have happened
 * @param weight what speaks for keeping it where not all can be kept
 * @param place the first that its accounts name; empty where they name none
 */
record Chosen(IncidentId id, Kind kind, TimeInterval days, Weight weight, String place) {
    /** The headings, in their order. */
    enum Kind {
        /** Within the period. */
        PERIOD,
        /** Dated only to a time much longer than a day. */
        LONGER,
        /** Without a date. */
        UNDATED,
        /** Before the period, with a report that the ledger learned in it. */
        EARLIER
    }

    /** How much there is to say of it. */
    record Weight(boolean parts, int origins, int accounts) {}

    /** Most worth keeping first: where accounts part, then of many origins; then as the ledger numbers them. */
    static final Comparator<Chosen> BY_WEIGHT = Comparator.comparing(
                    (Chosen chosen) -> chosen.weight().parts())
            .thenComparingInt(chosen -> chosen.weight().origins())
            .thenComparingInt(chosen -> chosen.weight().accounts())
            .reversed()
            .thenComparing(Chosen::id);

    static Chosen of(Incident incident, Kind kind) {
        return new Chosen(
                incident.id(),
                kind,
                incident.outline().interval(),
                new Weight(
                        !Partings.of(incident).isEmpty(),
                        incident.standing().corroboration().origins().size(),
                        incident.accounts().size()),
                IncidentTitle.places(incident.outline()).stream().findFirst().orElse(""));
    }
}
