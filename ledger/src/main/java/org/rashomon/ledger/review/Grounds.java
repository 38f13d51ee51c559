// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.Reading;
import org.rashomon.model.TellingWords;

/** What a ledger holds, as far as decisions are compared with it. */
public interface Grounds {
    /** The reading in force as the reader made it, without corrections; empty for a document that is out of force. */
    Optional<Reading> asRead(DocumentId document);

    /** The journal's line that holds the reading in force. */
    long recordedBy(DocumentId document);

    /** The incidents of which one of the documents tells, by their number. */
    List<Incident> incidentsOf(SortedSet<DocumentId> documents);

    /** Which tellings of a few readings the evidence alone takes for one happening, with no decision asked. */
    List<List<TellingWords>> link(List<Reading> readings);
}
