// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.Optional;
import org.rashomon.ledger.account.Report;
import org.rashomon.model.LedgerEntry.Operation;

/**
 * A document after some lines of the journal.
 *
 * @param report with the reading in force; empty when there is none
 * @param withdrawn whether it was taken out of force
 */
record DocumentState(Optional<Report> report, boolean withdrawn) {
    /** Before the first line about it. */
    static final DocumentState UNKNOWN = new DocumentState(Optional.empty(), false);

    /** After one more line. */
    DocumentState after(Operation operation) {
        return switch (operation) {
            case Operation.Recorded recorded ->
                with(report.map(before -> before.read(recorded.reading()))
                        .orElseGet(() -> Report.of(recorded.reading())));
            case Operation.Reprinted reprinted ->
                report.map(before -> with(before.reprinted(reprinted.input(), reprinted.masthead())))
                        .orElse(this);
            case Operation.Withdrawn taken -> new DocumentState(Optional.empty(), true);
        };
    }

    private DocumentState with(Report now) {
        return new DocumentState(Optional.of(now), withdrawn);
    }
}
