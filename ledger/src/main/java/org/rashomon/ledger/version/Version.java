// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.version;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Masthead;
import org.rashomon.model.Publication;

/**
 * One text of a report.
 *
 * @param document which
 * @param told when it was changed, else published, as far as it tells
 * @param learned the journal's line that first recorded it
 */
public record Version(DocumentId document, Optional<Instant> told, long learned) {
    private static final Comparator<Version> BY_LEARNING =
            Comparator.comparingLong(Version::learned).thenComparing(Version::document);

    private static final Comparator<Version> BY_DATE = Comparator.comparing(
                    (Version version) -> version.told().orElse(Instant.MIN))
            .thenComparing(BY_LEARNING);

    public static Version of(DocumentId document, Masthead masthead, long learned) {
        Optional<Publication> date = masthead.dates().modified().or(masthead::published);
        return new Version(document, date.map(Version::moment), learned);
    }

    /** A day is taken for its beginning, so that an hour of the same day is later than the day alone. */
    private static Instant moment(Publication told) {
        return told.instant()
                .map(moment -> moment.toInstant())
                .orElseGet(() -> told.date().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /**
     * The versions of one report, the earliest first: by their own dates; by when the ledger learned them where these are the same, and
     * altogether where one of them tells none.
     */
    public static List<Version> inOrder(Collection<Version> versions) {
        boolean allTold = versions.stream().allMatch(version -> version.told().isPresent());
        return versions.stream().sorted(allTold ? BY_DATE : BY_LEARNING).toList();
    }
}
