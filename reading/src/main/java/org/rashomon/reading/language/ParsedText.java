// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import java.util.List;
import org.rashomon.model.Span;

/**
 * What a parser makes of a text.
 *
 * @param sentences in order
 * @param tooLong what it left out because it goes on for too long without the end of a sentence, in order
 */
public record ParsedText(List<Sentence> sentences, List<Span> tooLong) {
    public ParsedText {
        sentences = List.copyOf(sentences);
        tooLong = List.copyOf(tooLong);
    }
}
