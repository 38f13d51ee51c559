// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rashomon.ledger.account.IncidentAssembly;
import org.rashomon.ledger.account.Report;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Telling;

/** Makes an incident of its tellings. Copies are looked for among its own reports: what else a ledger holds changes nothing in it. */
final class IncidentMaker {
    private final Function<DocumentId, Optional<Report>> reports;
    private final LedgerSettings settings;

    /**
     * A maker.
     *
     * @param reports by document, as incidents are to know them
     */
    IncidentMaker(Function<DocumentId, Optional<Report>> reports, LedgerSettings settings) {
        this.reports = reports;
        this.settings = settings;
    }

    /**
     * The incident that {@code tellings} tell of.
     *
     * @param tellings by document and place in the text; at least one
     */
    Incident incident(IncidentId id, List<Telling> tellings) {
        List<Report> telling = tellings.stream()
                .map(Telling::document)
                .distinct()
                .map(document -> reports.apply(document).orElseThrow())
                .toList();
        return IncidentAssembly.over(telling, settings.origins(), settings.vagueRules())
                .incident(id, tellings);
    }
}
