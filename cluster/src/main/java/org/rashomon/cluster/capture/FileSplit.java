// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.capture;

import java.util.Locale;
import org.apache.flink.api.connector.source.SourceSplit;

/**
 * A file, or the rest of one.
 *
 * @param name as the user would have typed it
 * @param file which one it is, from 0
 * @param taken how many of its captures have been given already
 */
public record FileSplit(String name, long file, long taken) implements SourceSplit {
    @Override
    public String splitId() {
        return String.format(Locale.ROOT, "%d %s", file, name);
    }
}
