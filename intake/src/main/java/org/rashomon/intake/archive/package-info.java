// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Bytes inside bytes: gzip, zip and what servers encode, each within a budget, so that a bomb ends in an {@code IOException} that says
 * where. Nothing is ever written to the disk.
 */
@NullMarked
package org.rashomon.intake.archive;

import org.jspecify.annotations.NullMarked;
