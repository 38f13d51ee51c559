// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.DefaultLocale;
import org.rashomon.app.access.AccessOptions;
import org.rashomon.app.access.Accounts;
import org.rashomon.app.access.AccountsFile;
import org.rashomon.app.access.AuditLog;
import org.rashomon.app.access.Role;
import org.rashomon.app.access.TeamEntry;
import org.rashomon.app.web.Workbench;
import org.rashomon.app.web.WorkbenchOptions;

/** The pages of those who log in, decide and oversee. */
// Playwright writes its constants in the letters of the machine's language: "lıght" in Turkish, in which the tests run.
@DefaultLocale("en")
@ExtendWith(InChromium.class)
class WorkingPagesTest {
    private static final String PASSWORD = "four wet herons on a roof";
    private static final List<Window> WINDOWS =
            List.of(Window.desk(), Window.desk().inDark(), Window.phone());

    private final Chromium chromium;
    private final SampleBench bench;

    @TempDir
    private Path folder;

    WorkingPagesTest(Chromium chromium, SampleBench bench) {
        this.chromium = chromium;
        this.bench = bench;
    }

    @Test
    void noPageForReviewersHasASeriousBarrierOrIsWiderThanItsWindow() {
        List<String> faults = new ArrayList<>();
        for (Window window : WINDOWS) {
            try (Visit visit = chromium.visit(window).enter(bench)) {
                List<String> paths = formsOfTheReview(visit);
                assertThat(paths).hasSizeGreaterThan(4);
                paths.forEach(path -> look(visit.open(bench.address(), path), window, faults));
                faults.addAll(visit.faults());
            }
        }
        assertThat(faults).isEmpty();
    }

    /** The queue, the decisions, and one form of each kind that the queue leads to. */
    private List<String> formsOfTheReview(Visit visit) {
        Map<String, String> byPath = new LinkedHashMap<>();
        List.of("/review", "/review/decisions", "/review/redact").forEach(path -> byPath.put(path, path));
        Page queue = visit.open(bench.address(), "/review");
        for (Locator link : queue.locator("a[href^='/review/']").all()) {
            String href = link.getAttribute("href");
            byPath.putIfAbsent(href.replaceAll("\\?.*", ""), href);
        }
        return List.copyOf(byPath.values());
    }

    @Test
    void noPageForATeamHasASeriousBarrierOrIsWiderThanItsWindow() throws Exception {
        RunningClock clock = new RunningClock();
        Accounts accounts = new Accounts(new AccountsFile(folder.resolve("accounts.jsonl")));
        accounts.add("ada", Role.ADMINISTRATOR, PASSWORD);
        AccessOptions access = new AccessOptions(
                new TeamEntry(accounts.file()),
                Optional.empty(),
                AuditLog.in(folder.resolve("audit.jsonl"), clock),
                clock);
        List<String> faults = new ArrayList<>();
        try (Workbench team = Workbench.start(bench.ledger(), WorkbenchOptions.local(0, access))) {
            for (Window window : WINDOWS) {
                try (Visit visit = chromium.visit(window)) {
                    Page login = visit.open(team.address(), "/login");
                    look(login, window, faults);
                    login.fill("input[name=name]", "ada");
                    login.fill("input[name=password]", PASSWORD);
                    login.locator("main button[type=submit], main form button")
                            .first()
                            .click();
                    login.waitForURL(address -> !address.contains("/login"));
                    look(visit.open(team.address(), "/accounts"), window, faults);
                    look(visit.open(team.address(), "/audit"), window, faults);
                    assertThat(visit.page().locator("main").textContent()).contains("ada");
                    faults.addAll(visit.faults());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Page page, Window window, List<String> faults) {
        page.locator("html[data-ready]").waitFor();
        Axe.barriers(page).forEach(barrier -> faults.add(page.url() + ": " + barrier));
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (width > window.width()) {
            faults.add(page.url() + " is " + width + " wide in " + window);
        }
    }
}
