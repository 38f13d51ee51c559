// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.util.List;
import org.rashomon.intake.plain.TableRows;

/** The rows of a bundled table about encodings. */
final class CharsetTable {
    private CharsetTable() {}

    /** The cells of each row that is no comment. */
    static List<List<String>> rows(String file, int cells) {
        return TableRows.of(CharsetTable.class, file).stream()
                .map(row -> cells(row, cells, file))
                .toList();
    }

    private static List<String> cells(String row, int cells, String file) {
        List<String> found = List.of(row.split("\t", -1));
        if (found.size() != cells) {
            throw new IllegalStateException(file + ": not " + cells + " cells: " + row);
        }
        return found;
    }
}
