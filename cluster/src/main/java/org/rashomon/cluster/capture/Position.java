// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.capture;

import java.util.Comparator;

/**
 * Where a capture stands among all that are read. The ledger's journal has reports in this order, whoever reads them and whenever they are
 * done.
 *
 * @param file from 0, in the order in which files are taken
 * @param number from 0, within the file
 */
public record Position(long file, long number) implements Comparable<Position> {
    private static final Comparator<Position> IN_ORDER =
            Comparator.comparingLong(Position::file).thenComparingLong(Position::number);

    /** The first of all. */
    public static final Position FIRST = new Position(0, 0);

    /**
     * The one that follows.
     *
     * @param isLast whether this is the last of its file
     */
    public Position next(boolean isLast) {
        return isLast ? new Position(file + 1, 0) : new Position(file, number + 1);
    }

    @Override
    public int compareTo(Position other) {
        return IN_ORDER.compare(this, other);
    }
}
