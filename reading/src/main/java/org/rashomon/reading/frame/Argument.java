// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.frame;

import org.rashomon.reading.language.Token;

/**
 * A phrase that belongs to a predicate.
 *
 * @param slot where it stands
 * @param head the phrase's head word
 */
public record Argument(Slot slot, Token head) {}
