// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.util.Optional;
import org.rashomon.model.Alignment;
import org.rashomon.model.Capture;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.Document;
import org.rashomon.model.MediaType;

/**
 * A capture that became a document.
 *
 * @param capture what it was extracted from
 * @param document what was extracted
 * @param alignment where each unit of its text stands in the decoded capture, in UTF-16 units
 * @param encoding how the capture was decoded
 */
public record Extracted(Capture capture, Document document, Alignment alignment, CaptureEncoding encoding)
        implements Extraction {
    public Extracted {
        if (alignment.length() != document.text().length()) {
            throw new IllegalArgumentException(document.input() + " is not aligned: " + alignment);
        }
    }

    /** Where each unit of the document's text stands among the bytes of the capture. */
    public Alignment bytes() {
        return alignment.then(encoding.bytes());
    }

    /** The page that the text was cut from; empty for a plain text, which is its own capture. */
    public Optional<CapturedPage> page() {
        return capture.contentType().mediaType() == MediaType.PLAIN_TEXT
                ? Optional.empty()
                : Optional.of(new CapturedPage(
                        capture.contentType().mediaType(),
                        encoding.charset(),
                        capture.content(),
                        capture.captured(),
                        document.masthead().address(),
                        alignment));
    }
}
