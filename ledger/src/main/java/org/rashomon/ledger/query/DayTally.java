// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import org.rashomon.model.TimeInterval;

/**
 * Incidents of which the same days are told.
 *
 * @param days unknown for those undated
 * @param incidents how many of those asked for
 * @param parted in how many of them accounts part
 */
public record DayTally(TimeInterval days, long incidents, long parted) {}
