// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.List;

/**
 * The figures that the speakers of one side give for one harm.
 *
 * @param side "Speakers of Pakistan"
 * @param harm "killed"
 * @param extent "3 figures about 2 incidents"
 * @param ends the smallest and the largest single figure; one where a single figure is both
 */
public record SideFigures(String side, String harm, String extent, List<End> ends) {
    /** A figure with whose it is and of which incident. */
    public record End(Count count, Statement.Who speaker, String incident) {}

    public SideFigures {
        ends = List.copyOf(ends);
    }
}
