// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/**
 * A claim that a reviewer found to be read right.
 *
 * @param claim which
 * @param read what it was read as, in one line, to be compared with what a later reading makes of it
 */
public record AcceptedClaim(ClaimWords claim, String read) {}
