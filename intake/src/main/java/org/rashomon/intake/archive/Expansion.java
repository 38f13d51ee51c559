// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.archive;

/**
 * How much compressed bytes may grow. News pages grow tenfold, a page of one repeated line two hundredfold at times; a bomb grows a
 * thousandfold, for that is as far as deflate goes.
 */
final class Expansion {
    /** Below this much output nobody looks at the ratio. */
    static final long HARMLESS = 32L << 20;

    static final int MOST = 250;

    private Expansion() {}

    static void check(long compressed, long decoded, long at) throws BrokenArchiveException {
        if (decoded > HARMLESS && decoded / MOST > compressed) {
            throw new BombException(at, MOST);
        }
    }
}
