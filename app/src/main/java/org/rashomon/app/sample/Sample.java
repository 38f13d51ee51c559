// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The bundled reports, one JSON object a line; the field {@code note} of each says that it was written for this project. */
public final class Sample {
    private static final String REPORTS = "reports.jsonl";

    private Sample() {}

    /** The lines in UTF-8; to be closed. */
    public static InputStream open() throws IOException {
        InputStream reports = Sample.class.getResourceAsStream(REPORTS);
        if (reports == null) {
            throw new FileNotFoundException(REPORTS + " is missing from the jar");
        }
        return reports;
    }

    /** How many reports there are. */
    public static int size() throws IOException {
        try (InputStream reports = open()) {
            return (int) new String(reports.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .count();
        }
    }
}
