// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.util.DefaultLocale;

/** Makes the pictures of the README and the manual from the bundled sample: {@code scripts/screenshots} runs it. */
// Playwright writes its constants in the letters of the machine's language: "lıght" in Turkish, in which the tests run.
@DefaultLocale("en")
@ExtendWith(InChromium.class)
@EnabledIfSystemProperty(
        named = "rashomon.pictures",
        matches = ".+",
        disabledReason = "scripts/screenshots makes the pictures")
class PicturesTest {
    private static final long LARGEST = 400_000;
    private static final Window WIDE = new Window(1280, 800, false, true);

    private final Chromium chromium;
    private final SampleBench bench;
    private final Path folder =
            Path.of(Optional.ofNullable(System.getProperty("rashomon.pictures")).orElse("."));

    PicturesTest(Chromium chromium, SampleBench bench) {
        this.chromium = chromium;
        this.bench = bench;
    }

    @Test
    void everyKindOfPageHasAPicture() throws IOException {
        try (Visit visit = chromium.visitWithMaps(WIDE).enter(bench)) {
            take(visit, "/", "front");
            visit.page().setViewportSize(WIDE.width(), 1_280);
            take(visit, "/incident/" + bench.contested().id().value(), "incident");
            visit.page().setViewportSize(WIDE.width(), WIDE.height());
            String quoted = quotedInAKeptPage(visit);
            take(visit, quoted, "article");
            take(visit, quoted.replace("?", "/page?"), "captured");
            map(visit);
        }
    }

    /** The address of words of the incident that stand in a page which was kept. */
    private String quotedInAKeptPage(Visit visit) {
        Page page = visit.open(
                bench.address(), "/incident/" + bench.contested().id().value());
        return page.locator(".accounts td .quote").all().stream()
                .map(quote -> quote.getAttribute("href"))
                .filter(href -> bench.isCaptured(href))
                .findFirst()
                .orElseGet(() -> bench.captured() + "?from=10&to=60#evidence");
    }

    private void take(Visit visit, String path, String name) throws IOException {
        Page page = visit.open(bench.address(), path);
        page.locator("html[data-ready]").waitFor();
        if (page.locator("[data-island=map]").count() > 0) {
            MapTest.drawn(page);
        }
        Path file = folder.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(Files.size(file)).as(name).isBetween(10_000L, LARGEST);
    }

    private void map(Visit visit) throws IOException {
        Page page = visit.open(bench.address(), "/");
        MapTest.drawn(page);
        Path file = folder.resolve("map.png");
        page.locator("section.map").screenshot(new Locator.ScreenshotOptions().setPath(file));
        assertThat(Files.size(file)).isBetween(10_000L, LARGEST);
    }
}
