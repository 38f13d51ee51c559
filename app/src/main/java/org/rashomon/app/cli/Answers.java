// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import org.rashomon.model.VagueRules;
import picocli.CommandLine.Option;

/** The options for how an answer is printed. */
final class Answers {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: a table for people (the default), or one JSON object a line.")
    private Format format = Format.TABLE;

    @Option(
            names = "--vague-rules",
            paramLabel = "RULES",
            description =
                    "How vague words become bounds: ${COMPLETION-CANDIDATES}. plain (the default): dozens 24 or more, "
                            + "several 2 or more; acled: dozens 12, tens 10, hundreds 100. The words are always kept.")
    private VagueChoice vagueRules = VagueChoice.PLAIN;

    Format format() {
        return format;
    }

    VagueRules vagueRules() {
        return vagueRules.rules();
    }
}
