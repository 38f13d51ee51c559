// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.archive;

/** Compressed bytes that grow beyond all measure. */
final class BombException extends BrokenArchiveException {
    BombException(long at, int times) {
        super("a bomb: at byte " + at + " it had grown to more than " + times + " times its size");
    }
}
