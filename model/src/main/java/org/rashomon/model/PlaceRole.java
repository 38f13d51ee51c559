// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** What a place is to an event. */
public enum PlaceRole {
    LOCATION,
    ORIGIN,
    DESTINATION
}
