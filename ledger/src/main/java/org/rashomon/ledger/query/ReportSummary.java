// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import java.time.LocalDate;
import java.util.Optional;
import org.rashomon.ledger.store.Row;
import org.rashomon.ledger.store.Table;
import org.rashomon.model.DocumentId;

/**
 * A report in a list.
 *
 * @param input the name under which it was given
 * @param told what it tells of itself
 * @param read how it was read
 */
public record ReportSummary(DocumentId document, String input, Told told, ReadingTally.Counts read) {
    /** What a report tells of itself. */
    public record Told(Optional<String> title, Optional<String> outlet, Optional<LocalDate> published) {}

    /** Of a row of {@link Table#COVERAGE}. */
    static ReportSummary of(Row row) {
        return new ReportSummary(
                new DocumentId(row.text(0)),
                row.text(1),
                new Told(
                        row.cells().get(2),
                        row.cells().get(3),
                        row.cells().get(4).map(LocalDate::parse)),
                new ReadingTally.Counts(1, row.number(6), row.number(7), row.number(8), row.number(9)));
    }
}
