// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import org.rashomon.intake.html.ParsedPage;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.Claim;
import org.rashomon.model.Reading;
import org.rashomon.model.Span;

/**
 * What the frame of a captured page shows: a page of its own that needs nothing from anywhere, the one style sheet stands in it.
 *
 * @param html whole, as UTF-8 carries it
 * @param policy its Content-Security-Policy: nothing is loaded or run, and the style sheet is known by its hash
 */
record CapturedHtml(String html, String policy) {
    private static final String TOP = """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
            <title>As captured</title><style>%s</style></head><body>
            """;

    private static final String NOWHERE =
            "<p class=\"note\" id=\"evidence\">The words that were asked for stand at a place of the page that is not shown.</p>\n";

    static CapturedHtml of(CapturedPage captured, Reading reading, Optional<Span> asked) {
        PageMarks marks = PageMarks.of(captured.alignment(), asked, passages(reading, captured));
        InertPage.Shown shown = InertPage.of(ParsedPage.of(captured), marks);
        String note = asked.isPresent() && !shown.showsAsked() ? NOWHERE : "";
        return with(note + shown.body());
    }

    /** A sentence in the place of a page. */
    static CapturedHtml sentence(String sentence) {
        return with("<p class=\"note\">" + sentence.replace("&", "&amp;").replace("<", "&lt;") + "</p>");
    }

    private static CapturedHtml with(String body) {
        CapturedStyle style = CapturedStyle.USUAL;
        return new CapturedHtml(
                TOP.replace("%s", style.sheet()) + body + "\n</body></html>\n",
                "default-src 'none'; style-src '" + style.hash()
                        + "'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'self'");
    }

    private static List<Span> passages(Reading reading, CapturedPage captured) {
        return reading.claims().stream()
                .map(Claim::passage)
                .filter(passage -> passage.end() <= captured.alignment().length())
                .toList();
    }
}
