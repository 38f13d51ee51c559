// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/** A gzip file, decoded: all its members as one stream, as the format has it. What follows the last one is padding and is left. */
public final class GzipInput extends InputStream {
    private static final int KEPT = 1 << 16;

    private final TrackedInput file;
    private final Inflater inflater = new Inflater(true);
    private final byte[] one = new byte[1];
    private GzipMember member;

    /** The decoded bytes of {@code compressed}, which is closed with this. */
    public GzipInput(InputStream compressed) throws IOException {
        this.file = new TrackedInput(compressed, KEPT);
        this.member = new GzipMember(file, inflater);
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = member.read(into, offset, length);
        while (count < 0 && file.peek() == 0x1f) {
            member = new GzipMember(file, inflater);
            count = member.read(into, offset, length);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        file.close();
    }
}
