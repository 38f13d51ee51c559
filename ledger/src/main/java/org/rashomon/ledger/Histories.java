// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.Collection;
import java.util.List;
import org.rashomon.ledger.review.Mask;
import org.rashomon.ledger.version.Version;
import org.rashomon.model.DocumentId;
import org.rashomon.model.IncidentId;
import org.rashomon.model.IncidentReport;
import org.rashomon.model.LedgerEntry;

/** What a ledger's journal says of reports and of incidents. Any thread may call; calls wait for the ledger's others. */
public final class Histories {
    private final Ledger ledger;
    private final JournalWriter journal;
    private final Shelf shelf;

    Histories(Ledger ledger, JournalWriter journal, Shelf shelf) {
        this.ledger = ledger;
        this.journal = journal;
        this.shelf = shelf;
    }

    /** The texts of the report that a document is a text of, the earliest first; the document alone where it has one. */
    public List<Version> versions(DocumentId document) {
        synchronized (ledger) {
            journal.catchUp();
            return journal.standing().versions(document);
        }
    }

    /** What became of the report that a document is a text of. */
    public DocumentHistory of(DocumentId document) {
        synchronized (ledger) {
            List<DocumentId> versions =
                    versions(document).stream().map(Version::document).toList();
            return DocumentHistory.of(document, versions, entries(versions), ledger.reviews());
        }
    }

    /** How the reports that tell of an incident came; as {@link Ledger#linkedIncident} has it. */
    public List<DocumentHistory.Step> of(IncidentId id) {
        synchronized (ledger) {
            List<DocumentId> documents = ledger.linkedIncident(id).stream()
                    .flatMap(incident -> incident.reports().stream())
                    .map(IncidentReport::document)
                    .distinct()
                    .toList();
            return documents.isEmpty()
                    ? List.of()
                    : DocumentHistory.of(documents.getFirst(), documents, entries(documents), ledger.reviews())
                            .steps();
        }
    }

    /** The journal from its first line; masked names are masked in it, which it still holds. */
    public List<LedgerEntry> journal() {
        synchronized (ledger) {
            journal.catchUp();
            Mask mask = journal.standing().mask();
            return journal.lines().stream().map(mask::over).toList();
        }
    }

    private List<LedgerEntry> entries(Collection<DocumentId> documents) {
        Mask mask = journal.standing().mask();
        return shelf.entries(documents).stream().map(mask::over).toList();
    }
}
