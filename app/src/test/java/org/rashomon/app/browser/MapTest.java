// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
            drawn(page);

            assertThat(page.locator(".map table.places").count()).isPositive();
            assertThat(visit.faults()).isEmpty();
            assertThat(visit.requestsElsewhere(bench.address())).isEmpty();
        }
    }

    /** The form sends all its fields, most of them empty, and the order; a day that is none is passed over. */
    @Test
    void theMapIsDrawnOfWhatTheFormAsksFor() {
        try (Visit visit = chromium.visitWithMaps(Window.desk()).enter(bench)) {
            Page page = visit.page();
            page.locator("form.search button[type=submit]").click();
            page.waitForURL(address -> address.contains("order="));
            drawn(page);
            visit.open(bench.address(), "/?order=latest&from=tomorrow&type=air-strike");
            drawn(page);

            assertThat(page.locator(".problem").textContent()).contains("tomorrow");
            assertThat(visit.faults()).isEmpty();
        }
    }

    /** Waits until all of the map is there. */
    static void drawn(Page page) {
        page.locator(".map-frame[data-drawn]").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
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
