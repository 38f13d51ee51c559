// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.ledger.account.Report;
import org.rashomon.ledger.version.ReportAddress;
import org.rashomon.ledger.version.Version;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Masthead;
import org.rashomon.model.Reading;

/**
 * What was recorded of a document by some lines of the journal; what reviewers decided about it is not in it.
 *
 * @param report with the last reading; empty before the first
 * @param readBy the line that holds that reading; 0 before the first
 * @param versions by the address at which the text was met, what it is a version of
 */
record DocumentState(Optional<Report> report, long readBy, SortedMap<ReportAddress, Version> versions) {
    /** Before the first line about it. */
    static final DocumentState UNKNOWN = new DocumentState(Optional.empty(), 0, new TreeMap<>());

    DocumentState {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    }

    /** After one more line. */
    DocumentState after(long line, Operation operation) {
        return switch (operation) {
            case Operation.Recorded(Reading reading) ->
                new DocumentState(
                        Optional.of(report.map(before -> before.read(reading)).orElseGet(() -> Report.of(reading))),
                        line,
                        met(reading.document().id(), reading.document().masthead(), line));
            case Operation.Reprinted(DocumentId document, String input, Masthead masthead) ->
                report.map(before -> new DocumentState(
                                Optional.of(before.reprinted(input, masthead)), readBy, met(document, masthead, line)))
                        .orElse(this);
            case Operation.Withdrawn decision -> this;
            case Operation.Accepted decision -> this;
            case Operation.Corrected decision -> this;
            case Operation.Merged decision -> this;
            case Operation.Split decision -> this;
            case Operation.Redacted decision -> this;
            case Operation.Undone decision -> this;
        };
    }

    /** Met again at the same address it is the same version, with what is told about it now. */
    private SortedMap<ReportAddress, Version> met(DocumentId document, Masthead masthead, long line) {
        SortedMap<ReportAddress, Version> more = new TreeMap<>(versions);
        ReportAddress.of(masthead)
                .ifPresent(address -> more.merge(
                        address,
                        Version.of(document, masthead, line),
                        (first, again) -> new Version(document, again.told(), first.learned())));
        return more;
    }
}
