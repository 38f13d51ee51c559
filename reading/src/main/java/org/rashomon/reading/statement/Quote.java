// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import org.rashomon.model.Span;

/**
 * Words between quotation marks.
 *
 * @param whole with the marks
 * @param paragraph index of the paragraph it stands in
 */
record Quote(Span whole, int paragraph) {}
