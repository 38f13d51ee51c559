// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Where reports' words come from: copies of one text are one origin, not corroboration.
 *
 * <p>Start at {@link org.rashomon.intake.origin.CopyTracer}.
 */
@NullMarked
package org.rashomon.intake.origin;

import org.jspecify.annotations.NullMarked;
