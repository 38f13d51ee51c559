// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** How two figures or two cells of one incident stand to each other. */
public enum Relation {
    EQUAL,
    INCLUDES,
    REVISES,
    RANGE_OVERLAPS,
    CONTRADICTS,
    DIFFERENT_GROUP
}
