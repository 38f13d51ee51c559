// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rashomon.intake.Extracted;
import org.rashomon.intake.Extraction;
import org.rashomon.intake.Intake;
import org.rashomon.intake.Refused;
import org.rashomon.model.ByteContent;
import org.rashomon.model.Capture;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.MediaType;
import org.rashomon.model.Reading;
import org.rashomon.model.Span;
import org.rashomon.model.Testimony;

/**
 * A page that was taken in as any other is, and read as saying nothing.
 *
 * @param reading of its text
 * @param page as captured
 */
record TakenPage(Reading reading, CapturedPage page) {
    static TakenPage of(String html) {
        return of(html.getBytes(StandardCharsets.UTF_8));
    }

    static TakenPage of(byte[] bytes) {
        Extraction extraction = new Intake().document(Capture.of("a.html", ByteContent.of(bytes), MediaType.HTML));
        return switch (extraction) {
            case Extracted extracted ->
                new TakenPage(
                        new Reading(
                                extracted.document(), Testimony.of(List.of()), List.of(), List.of(), List.of(), "test"),
                        extracted.page().orElseThrow());
            case Refused refused -> throw new AssertionError(refused.problem().message());
        };
    }

    String text() {
        return reading.document().text();
    }

    /** The place of words in the text; of the last where they stand more than once. */
    Span place(String words) {
        int begin = text().lastIndexOf(words);
        if (begin < 0) {
            throw new AssertionError(words + " is not in " + text());
        }
        return new Span(begin, begin + words.length());
    }

    String shown() {
        return CapturedHtml.of(page, reading, Optional.empty()).html();
    }

    String shown(Span asked) {
        return CapturedHtml.of(page, reading, Optional.of(asked)).html();
    }
}
