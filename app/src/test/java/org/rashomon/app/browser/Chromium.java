// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium that is installed, driven; nothing is downloaded. */
final class Chromium implements AutoCloseable {
    private static final List<String> USUAL = List.of(
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** WebGL on the processor: what draws maps where there is no graphics card. */
    private static final List<String> SOFTWARE_WEBGL =
            List.of("--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader");

    private final Playwright playwright;
    private final Path program;
    private final Browser browser;

    private Chromium(Playwright playwright, Path program) {
        this.playwright = playwright;
        this.program = program;
        this.browser = launch(List.of("--disable-gpu"));
    }

    /** Where it is installed; RASHOMON_CHROMIUM in the environment comes first. */
    static Optional<Path> installed() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("RASHOMON_CHROMIUM")).orElse("/usr/bin/chromium"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path program) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, program);
    }

    private Browser launch(List<String> more) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setChromiumSandbox(false)
                        .setArgs(Stream.concat(USUAL.stream(), more.stream()).toList()));
    }

    /** A window of its own, with its own cookies. */
    Visit visit(Window window) {
        return Visit.in(browser, window);
    }

    /** As {@link #visit}, in a browser that draws maps; slower. */
    Visit visitWithMaps(Window window) {
        return Visit.in(launch(SOFTWARE_WEBGL), window);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
