// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** How a place name is used. */
public enum PlaceUse {
    /** Where something is. */
    LITERAL,
    /** For those who govern or live there: "Kabul denied". */
    METONYMIC,
    /** As an adjective or noun modifier: "the Islamabad government". */
    MODIFIER
}
