// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Sentences, words, parts of speech, lemmas and dependencies, as our own immutable records.
 *
 * <p>Start at {@link org.rashomon.reading.language.SentenceParser}. All of CoreNLP stays in this package, so that a faster engine can
 * take its place; the dependency parser has one, {@link org.rashomon.reading.language.nndep}, which reads CoreNLP's model. Relations are
 * basic Universal Dependencies (labels of the CoreNLP English model: {@code nsubj:pass}, {@code obl}, {@code nmod:poss} ...), tags are those
 * of the Penn Treebank.
 */
@NullMarked
package org.rashomon.reading.language;

import org.jspecify.annotations.NullMarked;
