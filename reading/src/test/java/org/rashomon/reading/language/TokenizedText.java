// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.model.Span;

/** The words of a text, as {@link CoreNlpParser} has them before they are tagged. */
public final class TokenizedText {
    private TokenizedText() {}

    /** The words of each sentence, in the tokenizer's writing: {@code -LRB-} for a bracket. */
    public static List<List<String>> words(String text) {
        List<List<String>> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            for (Span part : Paragraphs.apart(paragraph, text)) {
                for (List<CoreLabel> sentence : CoreNlpParser.split(part.of(text))) {
                    sentences.add(sentence.stream().map(CoreLabel::word).toList());
                }
            }
        }
        return sentences;
    }
}
