// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.archive;

import java.io.IOException;
import java.io.InputStream;

/** So many bytes of a file as they are. */
final class StoredInput extends InputStream {
    private final TrackedInput file;
    private long left;

    StoredInput(TrackedInput file, long length) {
        this.file = file;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int count = file.read(into, offset, (int) Math.min(length, left));
        if (count < 0) {
            throw new BrokenArchiveException("cut off at byte " + file.position());
        }
        left -= count;
        return count;
    }
}
