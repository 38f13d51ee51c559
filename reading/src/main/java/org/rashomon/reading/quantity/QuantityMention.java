// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.quantity;

import org.rashomon.model.Mention;
import org.rashomon.model.Quantity;

/**
 * Words that tell how many.
 *
 * @param mention with the words of the bound: "More than 80"
 * @param quantity as told
 * @param first index in the sentence of the first token
 * @param last index of the last token
 */
public record QuantityMention(Mention mention, Quantity quantity, int first, int last) {}
