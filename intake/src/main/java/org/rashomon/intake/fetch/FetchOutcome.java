// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

/** What became of an address: its content is new ({@link Fetched}), as before ({@link Unchanged}), or it could not be had. */
public sealed interface FetchOutcome permits Fetched, Unchanged, NotFetched {
    /** The address as it was given. */
    String asked();
}
