// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerSettings;
import org.rashomon.model.VagueRules;
import picocli.CommandLine.Option;

/** The option that names a ledger. */
final class LedgerFile {
    private static final Path USUAL = Path.of("rashomon.db");

    @Option(names = "--ledger", paramLabel = "FILE", description = "The ledger; rashomon.db by default.")
    private Path file;

    /** The usual one, unless the option names another. */
    LedgerFile() {
        this(USUAL);
    }

    LedgerFile(Path file) {
        this.file = file;
    }

    Path path() {
        return file;
    }

    /** The folder beside the ledger for what is fetched. */
    Path captures() {
        return captures(file);
    }

    static Path captures(Path ledger) {
        return ledger.resolveSibling(ledger.getFileName() + "-captures");
    }

    /** Opens the ledger, made when it is not there. */
    Ledger openOrMake(Surroundings surroundings, VagueRules rules) {
        return Ledger.open(file, settings(surroundings, rules));
    }

    /** Opens the ledger, which has to be there. */
    Ledger open(Surroundings surroundings, VagueRules rules) {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("no ledger " + file
                    + ": name one with --ledger, or make it with 'rashomon add --ledger " + file + " INPUT...'");
        }
        return Ledger.open(file, settings(surroundings, rules));
    }

    /** What a ledger on this machine is given. */
    static LedgerSettings settings(Surroundings surroundings, VagueRules rules) {
        return new LedgerSettings(surroundings.clock(), new CopyTracer(), rules);
    }
}
