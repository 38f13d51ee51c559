// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rows of a bundled table about encodings. */
final class CharsetTable {
    private CharsetTable() {}

    /** The cells of each row that is no comment. */
    static List<List<String>> rows(String file, int cells) {
        try (InputStream stream = Objects.requireNonNull(CharsetTable.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .map(row -> cells(row, cells, file))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(String row, int cells, String file) {
        List<String> found = List.of(row.split("\t", -1));
        if (found.size() != cells) {
            throw new IllegalStateException(file + ": not " + cells + " cells: " + row);
        }
        return found;
    }
}
