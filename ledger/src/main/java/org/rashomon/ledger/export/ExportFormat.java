// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

/** The forms in which a ledger leaves the house. */
public enum ExportFormat {
    /** One row for each figure or claim, for spreadsheets and statistics: {@link CsvExport}. */
    CSV,
    /** One incident a line, as {@code rashomon incidents} prints it. */
    JSONL
}
