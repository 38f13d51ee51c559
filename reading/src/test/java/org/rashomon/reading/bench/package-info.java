// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Measurements of the steps of reading; no tests. Run {@code scripts/reading-steps} and {@code scripts/tagger-speed}. */
@NullMarked
package org.rashomon.reading.bench;

import org.jspecify.annotations.NullMarked;
