// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

/** What became of one input: its bytes were {@link Taken}, or it was {@link Refused}. */
public sealed interface Arrival permits Taken, Refused {}
