// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The table of the world's places: its file, how it is written, and how it is made from a dump of GeoNames.
 */
@NullMarked
package org.rashomon.reading.gazetteer;

import org.jspecify.annotations.NullMarked;
