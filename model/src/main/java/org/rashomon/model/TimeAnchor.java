// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** From what a time's interval was reckoned. */
public enum TimeAnchor {
    /** The expression says it all: "13 October 2025". */
    ITSELF,
    /** The day of publication: "last week". */
    PUBLISHED,
    /** Another date of the text: "three days later". */
    NARRATIVE,
    /** Nothing to reckon from; the interval is open. */
    NONE
}
