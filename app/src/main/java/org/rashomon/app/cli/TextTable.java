// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table for people: columns as wide as they need, the widest ones narrowed until the table fits, long cells wrapped at words.
 *
 * @param header the column's names
 * @param rows as many cells as the header has; a line break in a cell starts a new line there
 */
record TextTable(List<String> header, List<List<String>> rows) {
    private static final String GAP = "  ";
    private static final int NARROWEST_COLUMN = 8;

    TextTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + header);
            }
        }
    }

    /** The table in lines of at most {@code screen.width()} columns, where that leaves each column a little room. */
    String render(Screen screen) {
        int[] widths = widths(screen.width());
        StringBuilder text = new StringBuilder();
        String bold = screen.coloured() ? "\u001b[1m" : "";
        String plain = screen.coloured() ? "\u001b[0m" : "";
        text.append(bold);
        appendRow(text, header, widths);
        text.append(plain);
        rows.forEach(row -> appendRow(text, row, widths));
        return text.toString();
    }

    private int[] widths(int available) {
        int[] widths = new int[header.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = TextWidth.of(header.get(column));
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], widestLine(row.get(column)));
            }
        }
        int room = available - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = indexOfWidest(widths);
            if (widths[widest] <= NARROWEST_COLUMN) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int widestLine(String cell) {
        return cell.lines().mapToInt(TextWidth::of).max().orElse(0);
    }

    private static int indexOfWidest(int[] widths) {
        int widest = 0;
        for (int column = 1; column < widths.length; column++) {
            if (widths[column] > widths[widest]) {
                widest = column;
            }
        }
        return widest;
    }

    private static void appendRow(StringBuilder text, List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < widths.length; column++) {
            List<String> lines = TextWidth.wrap(Terminal.harmless(cells.get(column)), widths[column]);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder row = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell =
                        line < wrapped.get(column).size() ? wrapped.get(column).get(line) : "";
                row.append(cell)
                        .append(" ".repeat(Math.max(0, widths[column] - TextWidth.of(cell))))
                        .append(GAP);
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
    }
}
