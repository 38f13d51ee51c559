// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Telling;

/**
 * What one document tells of one happening.
 *
 * @param tellings in the order of the text; at least one
 * @param traits theirs together
 * @param published the day of publication, where told
 * @param lead where this is what the report is about
 * @param links why the tellings are together
 */
record Episode(
        List<Telling> tellings, Traits traits, Optional<LocalDate> published, Optional<Lead> lead, List<Link> links) {
    Episode {
        tellings = List.copyOf(tellings);
        links = List.copyOf(links);
    }

    static Episode of(Telling telling, Traits traits, Optional<LocalDate> published) {
        return new Episode(List.of(telling), traits, published, Optional.empty(), List.of());
    }

    /** As what the report is about. */
    Episode leading(Lead ofReport) {
        return new Episode(tellings, traits, published, Optional.of(ofReport), links);
    }

    Episode with(Telling telling, Traits more, Link link) {
        List<Telling> all = new ArrayList<>(tellings);
        all.add(telling);
        List<Link> why = new ArrayList<>(links);
        why.add(link);
        return new Episode(all, traits.and(more), published, lead, why);
    }

    /** The names of its tellings. */
    List<TellingId> tellingIds() {
        return tellings.stream().map(TellingId::of).toList();
    }

    DocumentId document() {
        return tellings.getFirst().document();
    }

    TellingId id() {
        return TellingId.of(tellings.getFirst());
    }

    boolean isBackground() {
        return tellings.getFirst().event().setting().background();
    }
}
