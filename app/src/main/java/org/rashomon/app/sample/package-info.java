// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The reports that {@code rashomon demo} reads: written for this project from public facts, under invented outlets.
 */
@NullMarked
package org.rashomon.app.sample;

import org.jspecify.annotations.NullMarked;
