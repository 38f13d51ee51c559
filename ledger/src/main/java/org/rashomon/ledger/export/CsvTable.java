// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows of comma-separated values (RFC 4180) under a header, written as they come. No cell is a spreadsheet's formula.
 *
 * @param <R> what a row is made of
 */
final class CsvTable<R> {
    private final CSVPrinter printer;
    private final List<Column<R>> columns;
    private int rows;

    /** Writes the header. */
    CsvTable(Appendable out, List<Column<R>> columns) throws IOException {
        this.printer = CSVFormat.RFC4180.print(out);
        this.columns = List.copyOf(columns);
        printer.printRecord(columns.stream().map(Column::name).toList());
    }

    void write(R row) throws IOException {
        List<String> cells = new ArrayList<>(columns.size());
        for (Column<R> column : columns) {
            cells.add(SpreadsheetCell.harmless(column.cell(row)));
        }
        printer.printRecord(cells);
        rows++;
    }

    /** Written so far, without the header. */
    int rows() {
        return rows;
    }

    void flush() throws IOException {
        printer.flush();
    }
}
