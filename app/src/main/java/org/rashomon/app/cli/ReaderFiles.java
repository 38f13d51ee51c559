// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.rashomon.reading.NewsReader;
import org.rashomon.reading.ReaderOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The files of one's own that a command reads with: theatre packs and a gazetteer. */
final class ReaderFiles {
    @Option(
            names = "--pack",
            paramLabel = "FILE",
            description =
                    "A theatre pack of your own (YAML), read after those that come with Rashomon. May be given several times.")
    private List<Path> packs = List.of();

    @Mixin
    private final GazetteerFile gazetteer = new GazetteerFile();

    NewsReader open(Surroundings surroundings) {
        return surroundings.reader().apply(new ReaderOptions(packs, gazetteer.path()));
    }
}
