// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The gazetteer of one's own, if any. */
final class GazetteerFile {
    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "Places of your own, made by 'rashomon gazetteer import', in place of the bundled ones.")
    private Optional<Path> file = Optional.empty();

    Optional<Path> path() {
        return file;
    }
}
