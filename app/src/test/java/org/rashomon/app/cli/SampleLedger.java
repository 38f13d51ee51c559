// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rashomon.app.sample.Sample;

/** The bundled sample, read into a ledger by the command. */
public final class SampleLedger {
    private SampleLedger() {}

    /** A ledger in a temporary folder. */
    public static Path file() {
        try {
            Path folder = Files.createTempDirectory("rashomon-sample-");
            Path reports = folder.resolve("reports.jsonl");
            try (InputStream sample = Sample.open()) {
                Files.copy(sample, reports);
            }
            Path ledger = folder.resolve("sample.db");
            Ran ran = Ran.rashomon("add", "--ledger", ledger, reports);
            if (ran.exitCode() != 0) {
                throw new AssertionError(ran.err());
            }
            return ledger;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
