// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rashomon.reading.gazetteer.GeoNamesImport;
import org.rashomon.reading.gazetteer.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rashomon gazetteer import}: the places of GeoNames for reading with. */
@Command(
        name = "import",
        description = {
            "Make a gazetteer from dumps of GeoNames (download.geonames.org/export/dump), zipped or not.",
            "Countries that no dump tells of keep the places that come with Rashomon."
        },
        footer = {
            "",
            "Examples:",
            "  rashomon gazetteer import --into af.places AF.zip",
            "  rashomon gazetteer import --into world.places --names alternateNamesV2.zip allCountries.zip",
            "",
            "Exit codes: 0 done; 1 done, but some lines were none of a dump and left out; 2 nothing was done."
        })
final class GazetteerImportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "DUMP", arity = "1..*", description = "allCountries.zip, a country's zip, or their text.")
    private List<Path> dumps = List.of();

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description = "Alternate names: alternateNamesV2.zip, or its text. May be given several times.")
    private List<Path> names = List.of();

    @Option(
            names = "--into",
            paramLabel = "FILE",
            defaultValue = "geonames.places",
            description = "Where the gazetteer goes (default: ${DEFAULT-VALUE}).")
    private Path into = Path.of("geonames.places");

    GazetteerImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        ImportReport report = importDumps();
        Terminal terminal = surroundings.terminal();
        report.firstRefused().forEach(terminal::tell);
        long unnamed = report.refused() - report.firstRefused().size();
        if (unnamed > 0) {
            terminal.tell("and " + unnamed + " more such lines");
        }
        terminal.print(String.format(
                Locale.ROOT,
                "%s: %,d places from %,d lines, %,d MB; read with --gazetteer %s%n",
                into,
                report.places(),
                report.lines(),
                Math.max(1, Files.size(into) >> 20),
                into));
        return report.refused() == 0 ? CommandLineInterface.DONE : CommandLineInterface.SOME_FAILED;
    }

    private ImportReport importDumps() throws IOException {
        long size = 0;
        for (Path file : Stream.concat(dumps.stream(), names.stream()).toList()) {
            try {
                size += Files.size(file);
            } catch (NoSuchFileException missing) {
                throw new UsageException(file + ": no such file; a dump of GeoNames is expected");
            }
        }
        try (ByteProgress progress = new ByteProgress(surroundings.terminal(), "Importing", size, System::nanoTime)) {
            return GeoNamesImport.run(dumps, names, into, progress::read);
        } catch (IOException failed) {
            throw new UsageException(String.valueOf(failed.getMessage()));
        }
    }
}
