// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Measurements beside others' extractors; no tests. Run {@code scripts/extraction-speed}. */
@NullMarked
package org.rashomon.intake.bench;

import org.jspecify.annotations.NullMarked;
