// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.Verification;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Reading;

/** What the pages ask of a ledger: all of it reading, so that no page can change one. */
interface Holdings {
    /** Every incident, latest first, undated last. */
    List<Incident> incidents();

    Optional<Incident> incident(IncidentId id);

    /** The readings in force. */
    List<Reading> readings();

    Optional<Reading> reading(DocumentId document);

    /** Checks all evidence again; takes time in proportion to the ledger. */
    Verification verify();

    static Holdings of(Ledger ledger) {
        return new Holdings() {
            @Override
            public List<Incident> incidents() {
                return ledger.incidents();
            }

            @Override
            public Optional<Incident> incident(IncidentId id) {
                return ledger.incident(id);
            }

            @Override
            public List<Reading> readings() {
                return ledger.readings();
            }

            @Override
            public Optional<Reading> reading(DocumentId document) {
                return ledger.reading(document);
            }

            @Override
            public Verification verify() {
                return ledger.verify();
            }
        };
    }
}
