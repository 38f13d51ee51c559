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
    DIFFERENT_GROUP;

    /** Whether not both can be true at once of the same people: figures that can are no parting. */
    public boolean isParting() {
        return switch (this) {
            case CONTRADICTS, DIFFERENT_GROUP -> true;
            case EQUAL, INCLUDES, REVISES, RANGE_OVERLAPS -> false;
        };
    }
}
