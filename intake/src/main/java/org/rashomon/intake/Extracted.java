// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import org.rashomon.model.Alignment;
import org.rashomon.model.Document;

/**
 * A capture that became a document.
 *
 * @param document what was extracted
 * @param alignment where each unit of its text stands in the decoded capture, in UTF-16 units
 * @param encoding how the capture was decoded
 */
public record Extracted(Document document, Alignment alignment, CaptureEncoding encoding) implements Extraction {
    public Extracted {
        if (alignment.length() != document.text().length()) {
            throw new IllegalArgumentException(document.input() + " is not aligned: " + alignment);
        }
    }

    /** Where each unit of the document's text stands among the bytes of the capture. */
    public Alignment bytes() {
        return alignment.then(encoding.bytes());
    }
}
