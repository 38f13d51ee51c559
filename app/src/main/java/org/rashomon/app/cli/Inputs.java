// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is to be read, and by how many threads. */
final class Inputs {
    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description =
                    "A file (text, HTML, .jsonl with one report a line, a feed, a sitemap, a web archive, a list of web"
                            + " addresses), a .zip, .gz or .zst of these, a folder, a web address of any of these, or - for"
                            + " standard input.")
    private List<String> names = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents are read at a time; one for each processor by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** As given; none is allowed where a command has another way to know. */
    List<String> names() {
        return names;
    }

    /** As given, at least one. */
    List<String> required() {
        if (names.isEmpty()) {
            throw new UsageException("no INPUT: name a file, a folder, a web address, or - for standard input");
        }
        return names;
    }

    int threads() {
        return Math.clamp(threads, 1, 256);
    }
}
