// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * A {@code Document} becomes a {@code Reading}: what is claimed in it, by whom, with the words that say so.
 */
@NullMarked
package org.rashomon.reading;

import org.jspecify.annotations.NullMarked;
