// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerMoment;
import org.rashomon.ledger.version.Version;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentReport;
import org.rashomon.model.Reading;

/**
 * What a ledger learned in a period, by the lines of its journal.
 *
 * @param ledger asked
 * @param before the last line before the period; 0 where there is none
 * @param through the last line in the period
 */
record LearnedReports(Ledger ledger, long before, long through) {
    static LearnedReports in(Period period, Ledger ledger) {
        return new LearnedReports(
                ledger, ledger.lastLine(endOf(period.since().minusDays(1))), ledger.lastLine(endOf(period.until())));
    }

    private static LedgerMoment endOf(LocalDate day) {
        return new LedgerMoment.At(
                day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1));
    }

    Optional<Reading> reading(DocumentId document) {
        return ledger.reading(document);
    }

    /** Whether a text was first learned in the period. */
    boolean isNew(DocumentId document) {
        long line = line(document);
        return line > before && line <= through;
    }

    /** The line that a text was first learned by. */
    long line(DocumentId document) {
        return ledger.histories().versions(document).stream()
                .filter(version -> version.document().equals(document))
                .mapToLong(Version::learned)
                .min()
                .orElse(0);
    }

    boolean isAnyOf(Incident incident) {
        return incident.reports().stream().map(IncidentReport::document).anyMatch(this::isNew);
    }

    boolean areAllOf(Incident incident) {
        return incident.reports().stream().map(IncidentReport::document).allMatch(this::isNew);
    }
}
