// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.concurrent.Callable;
import org.rashomon.app.ProductVersion;
import picocli.CommandLine.Command;

/** {@code rashomon version}. */
@Command(
        name = "version",
        description = "Print the version.",
        footer = {"", "Examples:", "  rashomon version"})
final class VersionCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    VersionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        surroundings.terminal().print(ProductVersion.line() + "\n");
        return CommandLineInterface.DONE;
    }
}
