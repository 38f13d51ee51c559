// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Who says what: attributions, direct and indirect.
 *
 * <p>Start at {@link org.rashomon.reading.statement.StatementReader}, which lists its steps in order. The cues are the rows of
 * {@code speech.yaml} beside this package; every row carries examples that the build runs.
 */
@NullMarked
package org.rashomon.reading.statement;

import org.jspecify.annotations.NullMarked;
