// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Finds the places a text names and says which places they are, or that it cannot be told.
 *
 * <p>Start at {@link org.rashomon.reading.place.PlaceReader}: its method {@code read} is the list of steps. {@link
 * org.rashomon.reading.place.Gazetteer} is what it looks names up in: a compact table of the world's towns and districts made from GeoNames
 * rows (tools/gazetteer says how), and small tables written by hand, beside the classes' resources, for countries, regions of the world, and
 * the places of a theatre.
 */
@NullMarked
package org.rashomon.reading.place;

import org.jspecify.annotations.NullMarked;
