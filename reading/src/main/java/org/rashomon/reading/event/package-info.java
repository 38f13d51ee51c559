// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What happened: event frames applied to sentences.
 *
 * <p>Start at {@link org.rashomon.reading.event.EventReader}, which lists its steps in order. Frames are the rows of
 * {@code events.yaml} beside this package; every row carries examples that the build runs.
 */
@NullMarked
package org.rashomon.reading.event;

import org.jspecify.annotations.NullMarked;
