// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.IOException;
import java.util.Optional;

/** What a file, a folder, an archive or a feed holds, one after another: nothing is read before it is asked for. */
interface ArrivalStream extends AutoCloseable {
    /** What it is a stream of, as messages name it. */
    String name();

    /**
     * What comes next, empty at the end.
     *
     * @throws IOException when it cannot be read on; nothing more is asked of it then
     */
    Optional<Offer> next() throws IOException;

    /** Lets go of what is open. Never fails: everything wanted has been read. */
    @Override
    default void close() {}
}
