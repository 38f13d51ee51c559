// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import org.rashomon.model.Place;

/**
 * A place and what is told to have happened there.
 *
 * @param incidents how many of those asked for
 * @param parted in how many of them accounts part
 */
public record PlaceTally(Place place, long incidents, long parted) {}
