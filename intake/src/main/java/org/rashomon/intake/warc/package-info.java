// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Web archives (WARC, ISO 28500), compressed or not, in one pass and in the memory of one record. Start at
 * {@link org.rashomon.intake.warc.WarcPages}: it gives the pages and, with its offset, each record that is broken.
 *
 * <p>Where a record begins and ends is found here; jwarc reads its header. That way nothing hostile in a record can make the reader
 * lose its place: a broken record costs itself, and the search for the next one begins right behind its first byte.
 */
@NullMarked
package org.rashomon.intake.warc;

import org.jspecify.annotations.NullMarked;
