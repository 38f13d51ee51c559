// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rashomon.app.cli.CommandLineInterface;
import org.rashomon.app.cli.Surroundings;
import org.rashomon.app.cli.Terminal;
import org.rashomon.reading.NewsReader;

/** The command {@code rashomon}. */
public final class Rashomon {
    private Rashomon() {}

    public static void main(String[] arguments) {
        Optional<String> refusal = JavaVersion.refusal(Runtime.version());
        if (refusal.isPresent()) {
            System.err.println(refusal.get());
            System.exit(CommandLineInterface.USAGE);
        }
        if (CommandLineInterface.isToRead(arguments)) {
            // While the command finds out what it is asked.
            NewsReader.prepare();
        }
        // The one place that asks the machine for the time; everything below is given a clock.
        Surroundings surroundings =
                new Surroundings(Terminal.ofProcess(), Clock.tickMillis(ZoneOffset.UTC), NewsReader::open);
        System.exit(CommandLineInterface.run(arguments, surroundings));
    }
}
