// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.util.DefaultLocale;

/** The map, drawn by the processor. */
// Playwright writes its constants in the letters of the machine's language: "lıght" in Turkish, in which the tests run.
@DefaultLocale("en")
@ExtendWith(InChromium.class)
class MapTest {
    private final Chromium chromium;
    private final SampleBench bench;

    MapTest(Chromium chromium, SampleBench bench) {
        this.chromium = chromium;
        this.bench = bench;
    }

    @Test
    void theMapIsDrawnAboveTheTableAndAsksNobodyElse() {
        try (Visit visit = chromium.visitWithMaps(Window.desk()).enter(bench)) {
            Page page = visit.page();
            assumeTrue(page.locator("[data-island=map][data-world]").count() == 1, "the page has no map");
            page.locator(".map-view canvas").waitFor(new Locator.WaitForOptions().setTimeout(60_000));

            assertThat(page.locator(".map table.places").count()).isPositive();
            assertThat(visit.faults()).isEmpty();
            assertThat(visit.requestsElsewhere(bench.address())).isEmpty();
        }
    }

    @Test
    void withoutScriptsTheTableTellsTheSame() {
        try (Visit visit = chromium.visit(Window.desk().withoutScripts()).enter(bench)) {
            assertThat(visit.page()
                            .locator(".map table.places")
                            .first()
                            .locator("tbody tr")
                            .count())
                    .isPositive();
            assertThat(visit.page().locator(".map canvas").count()).isZero();
        }
    }
}
