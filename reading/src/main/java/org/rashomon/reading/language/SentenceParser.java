// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

/** Turns text into parsed sentences. The same text gives the same sentences. Safe for use by many threads. */
public interface SentenceParser {
    /**
     * The sentences of a text. A sentence never crosses a blank line.
     *
     * @param text of a document
     */
    ParsedText parse(String text);
}
