// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import org.rashomon.model.Span;

/**
 * A word or mark of a sentence.
 *
 * @param index from 0 within the sentence
 * @param span in the document's text
 * @param text as written
 * @param lemma dictionary form, lower case but for proper nouns
 * @param tag Penn Treebank part of speech
 * @param arc what it depends on
 */
public record Token(int index, Span span, String text, String lemma, String tag, Arc arc) {
    /**
     * The dependency of a token.
     *
     * @param head index of the governing token, or {@link #ROOT}
     * @param relation a Universal Dependencies label with its subtype, {@code nmod:poss}
     */
    public record Arc(int head, String relation) {
        /** The head of the sentence's root. */
        public static final int ROOT = -1;
    }

    public int head() {
        return arc.head();
    }

    public String relation() {
        return arc.relation();
    }

    public boolean is(String relation) {
        return arc.relation().equals(relation);
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }
}
