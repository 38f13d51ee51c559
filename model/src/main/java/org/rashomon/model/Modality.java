// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** How an event is told. Nothing is dropped for its modality. */
public enum Modality {
    HAPPENED,
    DENIED,
    ALLEGED,
    PLANNED,
    THREATENED,
    /** Told of no occasion that came: as possible, under a condition, or in general ("gangs that rob buses"). */
    HYPOTHETICAL,
    ONGOING
}
