// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** How precisely a time is told. */
public enum TimePrecision {
    MINUTE,
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    /** "recently": no bounds are told. */
    VAGUE
}
