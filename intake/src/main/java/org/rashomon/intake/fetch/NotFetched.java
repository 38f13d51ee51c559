// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import org.rashomon.model.Problem;

/**
 * An address that yields nothing.
 *
 * @param asked the address as it was given
 * @param problem why, its message naming the address and, behind redirects, where they led
 */
public record NotFetched(String asked, Problem problem) implements FetchOutcome {}
