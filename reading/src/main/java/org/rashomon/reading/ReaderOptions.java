// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import java.util.List;

/**
 * What to read with.
 *
 * @param packs names of the theatre packs in use, in order; a later one refines an earlier one
 */
public record ReaderOptions(List<String> packs) {
    public ReaderOptions {
        packs = List.copyOf(packs);
    }

    /** The world pack and the first theatre. */
    public static ReaderOptions usual() {
        return new ReaderOptions(List.of("world", "afghanistan-pakistan"));
    }
}
