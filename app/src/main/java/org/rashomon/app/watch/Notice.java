// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.watch;

/** What a subscriber gets. */
public sealed interface Notice {
    /**
     * Something changed.
     *
     * @param number counts all changes since the process began, from 1
     */
    record Told(long number, Change change) implements Notice {}

    /** Changes that found no room while the subscriber was slow; they are not told again. */
    record Missed(long count) implements Notice {}
}
