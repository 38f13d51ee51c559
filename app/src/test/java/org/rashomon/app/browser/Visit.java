// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A visitor's window, watched: whatever leaves the host, runs, pops up or is blocked is written down. */
final class Visit implements AutoCloseable {
    /** Scripts of hostile texts call x(); nothing of the workbench calls any of these. */
    private static final String WATCH = """
            for (const name of ["x", "alert", "confirm", "prompt", "print"]) {
              Object.defineProperty(window, name, { value: () => console.error("ran: " + name + "() on " + location.href) });
            }
            document.addEventListener("securitypolicyviolation", (event) =>
              console.error("blocked: " + event.violatedDirective + " " + event.blockedURI + " on " + location.href));
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();

    private Visit(BrowserContext context) {
        this.context = context;
        context.addInitScript(WATCH);
        context.onRequest(request -> hosts.add(request.url()));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                faults.add(message.text());
            }
        });
        context.onResponse(this::look);
        context.onWebError(error -> faults.add("failed: " + error.error()));
        context.onDialog(this::dismiss);
        this.page = context.newPage();
        context.onPage(popup -> faults.add("opened: " + popup.url()));
    }

    static Visit in(Browser browser, Window window) {
        return new Visit(browser.newContext(window.options()));
    }

    /** What a page asks for on its own has to be there; what a visitor asks for need not be. */
    private void look(Response answer) {
        if (answer.status() >= 400 && !answer.request().isNavigationRequest()) {
            faults.add("answered " + answer.status() + ": " + answer.url());
        }
    }

    private void dismiss(Dialog dialog) {
        faults.add("dialog: " + dialog.message());
        dialog.dismiss();
    }

    Page page() {
        return page;
    }

    /** Opens the address that the command prints. */
    Visit enter(SampleBench bench) {
        return enter(bench.entrance());
    }

    Visit enter(URI entrance) {
        page.navigate(entrance.toString());
        return this;
    }

    /** Opens a page by its path. */
    Page open(URI bench, String path) {
        page.navigate(bench.resolve(path).toString());
        return page;
    }

    /** What ran, popped up, failed or was blocked so far. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Every address that was asked for and is not on {@code host}. */
    List<String> requestsElsewhere(URI host) {
        return hosts.stream()
                .filter(url -> !url.startsWith(host.toString()) && !url.startsWith("about:"))
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
