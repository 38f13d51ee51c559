// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Numbers with their bounds ("more than 80", "at least ten", "dozens"), and the casualty figures made of them.
 *
 * <p>Start at {@link org.rashomon.reading.quantity.QuantityReader}; {@link org.rashomon.reading.quantity.FigureReader} says how many of
 * whom.
 */
@NullMarked
package org.rashomon.reading.quantity;

import org.jspecify.annotations.NullMarked;
