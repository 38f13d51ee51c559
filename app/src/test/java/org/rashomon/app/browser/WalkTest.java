// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ViewportSize;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.util.DefaultLocale;

/** From the first screen to the words in the page as it was captured. */
// Playwright writes its constants in the letters of the machine's language: "lıght" in Turkish, in which the tests run.
@DefaultLocale("en")
@ExtendWith(InChromium.class)
class WalkTest {
    private final Chromium chromium;
    private final SampleBench bench;

    WalkTest(Chromium chromium, SampleBench bench) {
        this.chromium = chromium;
        this.bench = bench;
    }

    @Test
    void fromTheFirstScreenToTheMarkedWordsOfTheCapturedPage() {
        try (Visit visit = chromium.visit(Window.desk()).enter(bench)) {
            walk(visit.page());

            assertThat(visit.faults()).isEmpty();
            assertThat(visit.requestsElsewhere(bench.address())).isEmpty();
        }
    }

    @Test
    void theSameWithoutScripts() {
        try (Visit visit = chromium.visit(Window.desk().withoutScripts()).enter(bench)) {
            walk(visit.page());

            assertThat(visit.requestsElsewhere(bench.address())).isEmpty();
        }
    }

    @Test
    void theSameOnAPhone() {
        try (Visit visit = chromium.visit(Window.phone()).enter(bench)) {
            walk(visit.page());

            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void theTokenLeavesTheAddressAndAStrangerStaysOutside() {
        try (Visit visit = chromium.visit(Window.desk())) {
            Response refused = visit.page().navigate(bench.address().toString());
            assertThat(refused.status()).isEqualTo(401);
            assertThat(visit.page().locator("main").innerText()).contains("Open the address that the command printed");

            visit.enter(bench);
            assertThat(visit.page().url()).isEqualTo(bench.address().toString());
            assertThat(visit.page().locator(".incident").count()).isPositive();
        }
    }

    @Test
    void whoLogsOutIsOutside() {
        try (Visit visit = chromium.visit(Window.desk()).enter(bench)) {
            visit.page()
                    .waitForResponse(
                            answer -> answer.url().endsWith("/logout"),
                            () -> visit.page().locator(".visitor button").click());

            assertThat(visit.open(bench.address(), "/reports").locator("main").innerText())
                    .contains("Open the address that the command printed");
        }
    }

    private static void walk(Page page) {
        int all = page.locator(".incident").count();
        narrow(page);
        assertThat(page.locator(".incident").count()).isBetween(1, all - 1);
        follow(page.locator(".incident h3 a").first());
        assertThat(page.locator("h1").innerText()).contains("claimed");

        quoteOfAKeptPage(page);
        String words = marked(page.locator(".article mark"));
        assertThat(isInView(page.locator("mark#evidence")))
                .as("“%s” is in view", words)
                .isTrue();

        follow(page.locator("text=In the page as captured"));
        FrameLocator frame = page.frameLocator("iframe.captured");
        assertThat(marked(frame.locator("mark"))).isEqualTo(words);
        assertThat(isInView(page.locator("iframe.captured"))).isTrue();
        follow(page.locator("text=The text as read"));
        assertThat(page.locator(".article").count()).isEqualTo(1);
    }

    private static void narrow(Page page) {
        page.selectOption("select[name=state]", "contested");
        page.fill("input[name=from]", "2025-10-01");
        page.locator(".search button").click();
        page.waitForURL(address -> address.contains("state=contested"));
        assertThat(page.url()).contains("state=contested", "from=2025-10-01");
        assertThat(page.locator(".badge").allInnerTexts())
                .allSatisfy(badge -> assertThat(badge).contains("contested"));
    }

    /** Follows the cells' words until they lead to a report whose page was kept. */
    private static void quoteOfAKeptPage(Page page) {
        String incident = page.url();
        int quotes = page.locator(".accounts td > p .quote").count();
        for (int at = 0; at < quotes; at++) {
            Locator quote = page.locator(".accounts td > p .quote").nth(at);
            String words = quote.innerText();
            follow(quote);
            assertThat(page.url()).endsWith("#evidence");
            assertThat(marked(page.locator(".article mark"))).isEqualTo(folded(words));
            if (page.locator("text=In the page as captured").count() > 0) {
                return;
            }
            page.navigate(incident);
        }
        throw new AssertionError("none of " + quotes + " quotes stands in a page that was kept");
    }

    /** By the keyboard, for the middle of words that run over two lines is not always one of them. */
    private static void follow(Locator link) {
        String address =
                URI.create(link.page().url()).resolve(link.getAttribute("href")).toString();
        link.press("Enter");
        link.page().waitForURL(address);
    }

    private static boolean isInView(Locator element) {
        BoundingBox box = element.boundingBox();
        ViewportSize window = element.page().viewportSize();
        return box.y + Math.min(box.height, 1) > 0 && box.y < window.height;
    }

    /** Marked words, which may be marked in pieces. */
    private static String marked(Locator marks) {
        return folded(String.join("", marks.allInnerTexts()));
    }

    private static String folded(String words) {
        return words.replaceAll("[\\s\\u00a0“”]+", "");
    }
}
