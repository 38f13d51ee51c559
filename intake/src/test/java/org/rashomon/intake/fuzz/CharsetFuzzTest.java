// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.rashomon.intake.Extracted;
import org.rashomon.intake.Intake;
import org.rashomon.intake.Refused;
import org.rashomon.model.Alignment;
import org.rashomon.model.ByteContent;
import org.rashomon.model.Capture;
import org.rashomon.model.ContentType;
import org.rashomon.model.Masthead;
import org.rashomon.model.MediaType;
import org.rashomon.model.ProblemCode;

/** Any bytes with any declaration of their encoding: read as something, with a place among the bytes for each character, or refused. */
@Tag("fuzz")
class CharsetFuzzTest {
    private final Intake intake = new Intake();

    @FuzzTest(maxDuration = "60s")
    void anyEncodingIsReadOrRefused(FuzzedDataProvider data) {
        MediaType mediaType = data.consumeBoolean() ? MediaType.HTML : MediaType.PLAIN_TEXT;
        Optional<String> label = data.consumeBoolean() ? Optional.of(data.consumeString(20)) : Optional.empty();
        byte[] bytes = data.consumeRemainingAsBytes();
        Capture capture = new Capture(
                "capture",
                ByteContent.of(bytes),
                new ContentType(mediaType, label),
                Masthead.nothingTold(),
                Optional.empty());
        switch (intake.document(capture)) {
            case Extracted extracted -> mustLieWithin(bytes.length, extracted);
            case Refused refused -> {
                if (refused.problem().code() == ProblemCode.READING_FAILED) {
                    throw new AssertionError(refused.problem().message());
                }
            }
        }
    }

    private static void mustLieWithin(int length, Extracted extracted) {
        Alignment bytes = extracted.bytes();
        if (bytes.length() != extracted.document().text().length()) {
            throw new AssertionError("not all of the text is among the bytes: " + bytes);
        }
        for (Alignment.Run run : bytes.runs()) {
            if (run.page().end() > length) {
                throw new AssertionError("beyond the bytes: " + run);
            }
        }
    }
}
