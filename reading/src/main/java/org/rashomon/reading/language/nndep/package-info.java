// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Dependency trees by the transitions of Nivre (2004) and the network of Chen and Manning (2014, "A Fast and Accurate Dependency Parser using
 * Neural Networks"), from the model files that Stanford CoreNLP publishes.
 *
 * <p>Start at {@link org.rashomon.reading.language.nndep.NeuralParser#parse}. A {@code Configuration} is stack, buffer and the arcs so far; at
 * each step the {@code HiddenLayer} sums what the words at its {@code Position}s give to the hidden units, and the {@code OutputLayer} names
 * the best {@code Transition}. The trees are those of CoreNLP's own parser, but where sums in another order decide between equals. It is faster
 * since positions in which nothing stands cost nothing, moves without an alternative are not scored, what a word gives to the hidden units is
 * computed once and kept, and all long loops are such that HotSpot makes vector instructions of them. {@code scripts/parser-speed} measures
 * both.
 */
@NullMarked
package org.rashomon.reading.language.nndep;

import org.jspecify.annotations.NullMarked;
