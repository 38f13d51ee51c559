// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A table written by hand: one row a line, columns separated by tabs, lists within a column by semicolons, {@code #} before a remark. */
final class TableFile {
    /**
     * A row and where it stands.
     *
     * @param where file and line, for messages
     * @param columns as many as asked for
     */
    record Row(String where, List<String> columns) {
        Row {
            columns = List.copyOf(columns);
        }

        String text(int column) {
            return columns.get(column);
        }

        double number(int column) {
            try {
                return Double.parseDouble(text(column));
            } catch (NumberFormatException e) {
                throw new IllegalStateException(
                        String.format(Locale.ROOT, "%s: not a number: '%s'", where, text(column)), e);
            }
        }

        List<String> list(int column) {
            return Arrays.stream(text(column).split(";"))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .toList();
        }
    }

    private TableFile() {}

    /** The rows of a resource beside this class; fails, naming file and line, when one has not the number of columns. */
    static List<Row> rows(String file, int columns) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            String where = file + ":" + number;
            if (cells.size() != columns) {
                throw new IllegalStateException(
                        String.format(Locale.ROOT, "%s: %d columns, not %d", where, cells.size(), columns));
            }
            rows.add(new Row(where, cells));
        }
        return rows;
    }

    /** The lines of a resource beside this class. */
    static List<String> lines(String file) {
        InputStream in = TableFile.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException(file + " is missing from the jar");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
