// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.VisibleText;
import org.rashomon.app.words.Words;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Reading;
import org.rashomon.model.Span;

/**
 * The frame around a captured page.
 *
 * @param report title, outlet, date and the way to the text as read
 * @param told of the page itself
 * @param frame the address of the page, made harmless; empty when there is none to be shown
 * @param absence why there is none; empty otherwise
 */
public record CapturedFrame(ReportLine report, Told told, String frame, String absence) {
    static final String NOT_KEPT =
            "The page that this text was cut from is not in this ledger: the report was given as plain text,"
                    + " or added without pages, or its page is larger than those that are kept.";

    static final String WITHHELD =
            "While names are masked in this ledger, no captured page is shown: a page has more words than its"
                    + " article, in menus, captions and attributes, and writes them in more ways than a mask knows, so that a name might come through.";

    /**
     * What is known of a page.
     *
     * @param address where it was captured, as text: the workbench sends nobody to the open web unasked
     * @param captured when, or that it is not told
     * @param kept how many bytes of what hash; empty without a page
     */
    public record Told(String address, String captured, String kept) {}

    static CapturedFrame of(Reading reading, CapturedPage page, Optional<Span> asked) {
        DocumentId id = reading.document().id();
        String question = asked.map(
                        span -> String.format(Locale.ROOT, "?from=%d&to=%d#evidence", span.begin(), span.end()))
                .orElse("");
        return new CapturedFrame(line(reading, asked), told(page), "/captured/" + id.value() + question, "");
    }

    static CapturedFrame without(Reading reading, String absence) {
        return new CapturedFrame(line(reading, Optional.empty()), new Told("", "", ""), "", absence);
    }

    private static ReportLine line(Reading reading, Optional<Span> asked) {
        ReportLine line = ReportLine.of(reading.document(), "");
        DocumentId id = reading.document().id();
        return asked.map(span -> new ReportLine(
                        line.title(), Links.evidence(id, span), line.outlet(), line.published(), line.role()))
                .orElse(line);
    }

    private static Told told(CapturedPage page) {
        return new Told(
                VisibleText.of(page.address()
                        .fetched()
                        .or(() -> page.address().canonical())
                        .map(URI::toString)
                        .orElse("")),
                page.captured().map(CapturedFrame::moment).orElse("not told by what was given"),
                String.format(
                        Locale.ROOT, "%,d bytes, read as %s, %s", page.content().size(), page.charset(), page.id()));
    }

    private static String moment(Instant captured) {
        return Words.of(captured.atOffset(ZoneOffset.UTC).toLocalDate())
                + String.format(Locale.ROOT, ", %tR UTC", captured.atOffset(ZoneOffset.UTC));
    }
}
