// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

/**
 * How far a derivation has come.
 *
 * @param generation how often its tables were emptied: what was made from them before is of another generation, even when they have come as
 *     far again
 * @param through the last line of the journal that is in them; 0 at the beginning
 */
public record Stage(long generation, long through) {}
