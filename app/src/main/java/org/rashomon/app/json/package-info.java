// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The JSON lines of CONTRACT: one object a line, written by hand from the model's records, so that renaming a record's component
 * can never rename a field that other people's programs read.
 *
 * <p>Start at {@link org.rashomon.app.json.ReadingJson}, which prints a reading, then {@link org.rashomon.app.json.IncidentJson}.
 * {@link org.rashomon.app.json.JsonLines} writes the lines. Fields that the contract lists are always there, {@code null} when they
 * are not known; lists are always there, empty when nothing was found.
 */
@NullMarked
package org.rashomon.app.json;

import org.jspecify.annotations.NullMarked;
