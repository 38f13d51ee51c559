// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * How what a ledger tells is put in words and addresses: the same on pages, in briefs, in answers to programs and in a terminal. Nothing here says who
 * is right, and letters that would turn or hide a text are made to be seen.
 */
@NullMarked
package org.rashomon.app.words;

import org.jspecify.annotations.NullMarked;
