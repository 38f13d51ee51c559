// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Opens the user's browser, where there is a desktop to open it on. */
final class Browser {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>Rashomon</title>
            <meta http-equiv="refresh" content="0; url=ADDRESS"></head>
            <body><p><a href="ADDRESS">Open the workbench</a></p></body></html>
            """;

    private Browser() {}

    /** Opens {@code address}; does nothing on a machine without a desktop. AWT would cost half a second to ask. */
    static void open(URI address) {
        List<String> command = command(System.getProperty("os.name", ""), System.getenv());
        if (command.isEmpty()) {
            return;
        }
        try {
            new ProcessBuilder(Stream.concat(
                                    command.stream(),
                                    Stream.of(leadingTo(address).toUri().toString()))
                            .toList())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noBrowser) {
            // The address stands on standard output; opening it by itself was a courtesy.
            return;
        }
    }

    /**
     * A page that leads to an address, for its owner alone, until this process ends. Whoever uses the machine sees the arguments of every
     * process, and an address may let in whoever has it.
     */
    static Path leadingTo(URI address) throws IOException {
        Path page = Files.createTempFile("rashomon-", ".html");
        page.toFile().deleteOnExit();
        return Files.writeString(
                page, PAGE.replace("ADDRESS", address.toString().replace("&", "&amp;")));
    }

    static List<String> command(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return List.of("open");
        }
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        boolean desktop = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return desktop ? List.of("xdg-open") : List.of();
    }
}
