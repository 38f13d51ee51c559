// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Comparator;
import java.util.List;
import org.rashomon.model.Telling;

/**
 * Tellings of one happening.
 *
 * @param tellings by document and place in the text; at least one
 * @param links why they are together, in the order in which they were joined
 */
public record Cluster(List<Telling> tellings, List<Link> links) {
    /** Tellings by document and place in the text. */
    public static final Comparator<Telling> IN_ORDER = Comparator.comparing(Telling::document)
            .thenComparing(EpisodeFinder::trigger)
            .thenComparing(TellingId::of);

    public Cluster {
        tellings = List.copyOf(tellings);
        links = List.copyOf(links);
    }
}
