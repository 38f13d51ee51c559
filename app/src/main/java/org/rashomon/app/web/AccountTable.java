// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.app.words.Reports;
import org.rashomon.model.Incident;

/**
 * Speakers against facets.
 *
 * @param columns those in which any account says something
 * @param rows accounts, each followed by what its speaker denies; outlets' own voice last
 * @param untold "Not told by any account read: injured, captured."; empty when every column is shown
 */
public record AccountTable(List<String> columns, List<AccountRow> rows, String untold) {
    public AccountTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static AccountTable of(Incident incident, Reports reports) {
        List<AccountDraft> drafts = new AccountDrafts(incident, reports).all();
        Set<Column> shown = EnumSet.noneOf(Column.class);
        drafts.forEach(draft -> draft.cells().forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                shown.add(column);
            }
        }));
        List<AccountRow> rows = drafts.stream().map(draft -> draft.row(shown)).toList();
        return new AccountTable(shown.stream().map(Column::label).toList(), rows, untold(shown));
    }

    private static String untold(Set<Column> shown) {
        String missing = Arrays.stream(Column.values())
                .filter(column -> column != Column.OTHER_HARM && !shown.contains(column))
                .map(column -> column.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? "" : "Not told by any account read: " + missing + ". Not told is not zero.";
    }

    /** The id of an account's row in the page. */
    static String anchor(int account) {
        return "account-" + (account + 1);
    }
}
