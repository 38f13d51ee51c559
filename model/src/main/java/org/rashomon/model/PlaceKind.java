// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** How a place lies on the map, from coarse to fine. The names are those of CONTRACT.md in upper case. */
public enum PlaceKind {
    /** A part of the world or of a country without a border of its own: "South Asia", "eastern Afghanistan", a border line. */
    REGION,
    COUNTRY,
    /** First-level division: province, state. */
    ADMIN1,
    /** Second-level division: district, county. */
    ADMIN2,
    /** A populated place of any size. */
    CITY,
    /** A crossing, river, mountain, valley, base. */
    FEATURE
}
