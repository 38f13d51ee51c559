// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** What accounts can differ in. */
public enum Facet {
    KILLED,
    INJURED,
    CAPTURED,
    TARGET,
    INITIATOR,
    HAPPENED,
    PLACE,
    TIME
}
