// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every page. */
// Playwright writes its constants in the letters of the machine's language: "lıght" in Turkish, in which the tests run.
@DefaultLocale("en")
@ExtendWith(InChromium.class)
class EveryPageTest {
    private final Chromium chromium;
    private final SampleBench bench;

    EveryPageTest(Chromium chromium, SampleBench bench) {
        this.chromium = chromium;
        this.bench = bench;
    }

    @Test
    void noPageAsksAnotherHostOrTriesWhatItMayNot() {
        try (Visit visit = chromium.visit(Window.desk()).enter(bench)) {
            for (String path : bench.pages()) {
                visit.open(bench.address(), path);
                assertThat(visit.faults()).as(path).isEmpty();
            }
            assertThat(visit.requestsElsewhere(bench.address())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noPageHasASeriousBarrier(boolean dark) {
        Window window = dark ? Window.desk().inDark() : Window.desk();
        List<String> barriers = new ArrayList<>();
        try (Visit visit = chromium.visit(window).enter(bench)) {
            for (String path : bench.pages()) {
                Page page = visit.open(bench.address(), path);
                Axe.barriers(page).forEach(barrier -> barriers.add(path + ": " + barrier));
            }
        }
        assertThat(barriers).isEmpty();
    }

    @Test
    void noPageIsWiderThanAPhone() {
        List<String> wide = new ArrayList<>();
        try (Visit visit = chromium.visit(Window.phone()).enter(bench)) {
            for (String path : bench.pages()) {
                Page page = visit.open(bench.address(), path);
                Object width = page.evaluate("document.documentElement.scrollWidth");
                if (((Number) width).intValue() > Window.phone().width()) {
                    wide.add(path + " is " + width + " wide: " + page.evaluate(WIDEST));
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void theTabKeyReachesEverythingThatCanBeUsedInOrder() {
        try (Visit visit = chromium.visit(Window.desk()).enter(bench)) {
            for (String path :
                    // The first page without its map, which comes up while keys are pressed.
                    List.of(
                            "/?q=told-nowhere",
                            "/incident/" + bench.contested().id().value(),
                            "/about",
                            "/speakers")) {
                Page page = visit.open(bench.address(), path);
                // Scripts add what they have to add: the button beside a citation.
                page.locator("html[data-ready]").waitFor();
                @SuppressWarnings("unchecked")
                List<String> usable = (List<String>) page.evaluate(USABLE);
                Set<String> reached = new LinkedHashSet<>();
                // A field for a day takes four presses: day, month, year and its calendar.
                for (int press = 0; press < usable.size() + 6 && reached.size() < usable.size(); press++) {
                    page.keyboard().press("Tab");
                    reached.add(String.valueOf(page.evaluate(FOCUSED)));
                }
                assertThat(reached).as(path).containsExactlyElementsOf(usable);
            }
        }
    }

    @Test
    void theFirstTabOffersToSkipWhatIsTheSameOnEveryPage() {
        try (Visit visit = chromium.visit(Window.desk()).enter(bench)) {
            Page page = visit.open(bench.address(), "/reports");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Skip to the content");
            assertThat(page.locator(".skip").boundingBox().y).isNotNegative();

            page.keyboard().press("Enter");
            page.waitForURL(address -> address.endsWith("#main"));
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
                    .isEqualTo(true);
        }
    }

    private static final String WIDEST = """
            [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
              .slice(0, 4).map((one) => one.tagName + "." + one.getAttribute("class")).join(", ")""";

    /** Numbers all elements that can be used and gives the numbers; those in a closed fold are not to be used. */
    private static final String USABLE = """
            [...document.querySelectorAll("a[href], button, input, select, textarea, summary, iframe, [tabindex='0']")]
              .filter((one) => one.checkVisibility() && one.type !== "hidden" && !one.closest("[tabindex='-1']:not(main)"))
              .map((one, number) => { one.dataset.number = number + " " + one.tagName; return one.dataset.number; })""";

    private static final String FOCUSED = "document.activeElement.dataset.number ?? document.activeElement.tagName";
}
