// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * A runtime for the part-of-speech models that Stanford's maximum-entropy tagger trains: the same file, the same tags, in a fraction of the time
 * and memory.
 *
 * <p>Start at {@link org.rashomon.reading.language.maxent.PosTagger}. {@link org.rashomon.reading.language.maxent.TaggerModel} is what a file holds;
 * {@link org.rashomon.reading.language.maxent.WordForm} is all that the model knows of a word by itself, kept from one sentence to the next; what is
 * left for each sentence is {@link org.rashomon.reading.language.maxent.Search}. The method is that of Toutanova, Klein, Manning and Singer (2003),
 * with tags of the left only: a tag's probability depends on the words about it and on the two tags before it, and the best sequence is found exactly.
 */
@NullMarked
package org.rashomon.reading.language.maxent;

import org.jspecify.annotations.NullMarked;
