// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.capture;

import java.util.List;

/**
 * What has become of the files.
 *
 * @param names of all, in the order in which they were found
 * @param waiting those that nobody reads yet
 */
public record FilesSeen(List<String> names, List<FileSplit> waiting) {
    public FilesSeen {
        names = List.copyOf(names);
        waiting = List.copyOf(waiting);
    }

    static FilesSeen none() {
        return new FilesSeen(List.of(), List.of());
    }
}
