// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rashomon gazetteer}: which places are known, and how to know more. */
@Command(
        name = "gazetteer",
        description = "Look up places by name, or import those of GeoNames.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  rashomon gazetteer find Jalalabad                   what the name may mean",
            "  rashomon gazetteer import --into pk.places PK.zip   a country's dump of GeoNames",
            "  rashomon read --gazetteer pk.places report.txt      read with it"
        })
final class GazetteerCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    static CommandLine withSubcommands(Surroundings surroundings) {
        return new CommandLine(new GazetteerCommand())
                .addSubcommand(new GazetteerFindCommand(surroundings))
                .addSubcommand(new GazetteerImportCommand(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say 'find' or 'import'");
    }
}
