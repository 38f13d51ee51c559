// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** How a place comes to an event: the further from its own words, the less sure. */
public enum PlaceBasis {
    /** The words that tell the event tell it: "a raid on Narai". */
    WORDS,
    /** It hangs on other words of the same sentence. */
    SENTENCE,
    /** It is where the report's story stands. */
    DOCUMENT
}
