// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed with no chance to tidy up. */
class KilledRunTest {
    private static final int BEFORE_THE_END = 40;

    @TempDir
    Path folder;

    @RepeatedTest(2)
    void whatWasHandedOnIsThereAfterwards() throws IOException, InterruptedException {
        try (Loopback server = Loopback.server()) {
            List<String> handedOn = new ArrayList<>();
            Process run = run(server);
            try (BufferedReader lines = run.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    handedOn.add(line);
                    if (handedOn.size() == BEFORE_THE_END) {
                        // By its handle: the process itself would close the pipe, with lines in it.
                        run.toHandle().destroyForcibly();
                    }
                }
            }
            run.waitFor();
            assertThat(handedOn).hasSizeGreaterThanOrEqualTo(BEFORE_THE_END);
            try (Fetching after = Fetching.in(folder, options -> options.offline(true))) {
                for (String url : handedOn) {
                    assertThat(Fetching.text(after.unchanged(url))).isEqualTo(page(url));
                }
            }
            try (Fetching after = Fetching.in(folder, server)) {
                server.page("/after", "<p>after</p>");
                after.fetched(server.url("news.example", "/after"));
            }
        }
    }

    private static String page(String url) {
        return "<p>" + url.substring(url.lastIndexOf('/')) + " words".repeat(2_000) + "</p>";
    }

    private Process run(Loopback server) throws IOException {
        for (int number = 0; number < 2_000; number++) {
            server.page("/" + number, page("/" + number));
        }
        String java = ProcessHandle.current().info().command().orElse("java");
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = List.of(
                java, "-cp", classes, KilledRun.class.getName(), folder.toString(), Integer.toString(server.port()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
