// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

/**
 * A model as its file has it.
 *
 * @param inventory whose size is the number of embeddings
 * @param weights not to be written to
 */
record Model(Inventory inventory, Weights weights) {}
