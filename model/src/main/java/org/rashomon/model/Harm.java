// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** What happened to the people counted. */
public enum Harm {
    KILLED,
    INJURED,
    CAPTURED,
    MISSING,
    DISPLACED,
    SURRENDERED
}
