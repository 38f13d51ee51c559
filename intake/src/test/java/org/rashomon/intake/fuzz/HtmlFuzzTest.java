// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.rashomon.intake.Extracted;
import org.rashomon.intake.Intake;
import org.rashomon.intake.Refused;
import org.rashomon.intake.html.AlignmentCheck;
import org.rashomon.model.Alignment;
import org.rashomon.model.ByteContent;
import org.rashomon.model.Capture;
import org.rashomon.model.ContentType;
import org.rashomon.model.Masthead;
import org.rashomon.model.MediaType;
import org.rashomon.model.ProblemCode;

/** Any bytes as a page: a document whose every character is found in the page again, or a reason; never a fault of ours. */
@Tag("fuzz")
class HtmlFuzzTest {
    private final Intake intake = new Intake();

    @FuzzTest(maxDuration = "60s")
    void anyPageIsReadOrRefused(byte[] bytes) {
        String page = new String(bytes, UTF_8);
        Capture capture = new Capture(
                "page",
                ByteContent.of(page.getBytes(UTF_8)),
                new ContentType(MediaType.HTML, Optional.of("UTF-8")),
                Masthead.nothingTold(),
                Optional.empty());
        switch (intake.document(capture)) {
            case Extracted extracted -> mustBeAligned(page, extracted);
            case Refused refused -> mustBeAReason(refused);
        }
    }

    private static void mustBeAligned(String page, Extracted extracted) {
        String decoded = new String(page.getBytes(UTF_8), extracted.encoding().charset());
        String unmarked = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        List<String> faults = AlignmentCheck.faults(
                unmarked.replace('\0', '\uFFFD').replace('\uFFFF', '\uFFFD'),
                extracted.document().text(),
                extracted.alignment());
        // jsoup misplaces what stands behind a broken doctype; the alignment then says itself that the place is lost.
        faults = faults.stream()
                .filter(fault -> !fault.contains("kind=" + Alignment.Kind.UNTRACKED))
                .toList();
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.toString());
        }
    }

    private static void mustBeAReason(Refused refused) {
        if (refused.problem().code() == ProblemCode.READING_FAILED) {
            throw new AssertionError(refused.problem().message());
        }
    }
}
