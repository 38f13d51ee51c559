// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Deque's axe, which finds what keeps people with disabilities out of a page. */
final class Axe {
    private static final String SCRIPT = script();

    private static final String RUN = """
            async () => (await axe.run(document, { iframes: false, resultTypes: ["violations"] })).violations
              .filter((found) => found.impact === "serious" || found.impact === "critical")
              .flatMap((found) => found.nodes.slice(0, 3).map((node) =>
                found.id + " (" + found.nodes.length + ") " + node.html.slice(0, 160) + " " + node.failureSummary))""";

    private Axe() {}

    /** Serious and critical ones, in words. */
    @SuppressWarnings("unchecked")
    static List<String> barriers(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream bytes =
                Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe is not on the class path")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
