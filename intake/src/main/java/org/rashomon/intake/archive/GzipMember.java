// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/** One member of a gzip file (RFC 1952), decoded. At its end the file stands at the next member. */
public final class GzipMember extends InputStream {
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int HEADER_CHECK = 2;
    private static final int RESERVED = 0xE0;
    private static final int LONGEST_NAME = 1 << 16;

    private final TrackedInput file;
    private final long begin;
    private final DeflatedInput deflated;
    private boolean hasEnded;

    /**
     * Reads the member's header.
     *
     * @param file stands where the member should begin
     * @param inflater raw (without wrapping); it is reset, and ended by who made it
     * @throws BrokenArchiveException when no member begins here
     */
    public GzipMember(TrackedInput file, Inflater inflater) throws IOException {
        this.file = file;
        this.begin = file.position();
        readHeader();
        this.deflated = new DeflatedInput(file, inflater);
    }

    /** True when a member begins with these bytes. */
    public static boolean isMagic(byte[] first) {
        return first.length > 3
                && first[0] == 0x1f
                && (first[1] & 0xFF) == 0x8b
                && first[2] == 8
                && (first[3] & RESERVED) == 0;
    }

    @Override
    public int read() throws IOException {
        int value = deflated.read();
        if (value < 0) {
            end();
        }
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = deflated.read(into, offset, length);
        if (count < 0) {
            end();
        }
        return count;
    }

    private void end() throws IOException {
        if (hasEnded) {
            return;
        }
        hasEnded = true;
        long sum = number(4);
        long size = number(4);
        if (sum != deflated.checksum() || size != (deflated.size() & 0xFFFFFFFFL)) {
            throw new BrokenArchiveException("the checksum before byte " + file.position() + " does not fit");
        }
    }

    private void readHeader() throws IOException {
        byte[] fixed = file.readNBytes(10);
        if (fixed.length < 10 || !isMagic(fixed)) {
            throw new BrokenArchiveException("no gzip data at byte " + begin);
        }
        int flags = fixed[3];
        if ((flags & EXTRA) != 0) {
            file.readNBytes((int) number(2));
        }
        if ((flags & NAME) != 0) {
            skipString();
        }
        if ((flags & COMMENT) != 0) {
            skipString();
        }
        if ((flags & HEADER_CHECK) != 0) {
            number(2);
        }
    }

    private void skipString() throws IOException {
        int length = 0;
        while (file.read() > 0) {
            if (++length > LONGEST_NAME) {
                throw new BrokenArchiveException("a name without end at byte " + begin);
            }
        }
    }

    private long number(int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            int value = file.read();
            if (value < 0) {
                throw new BrokenArchiveException("cut off at byte " + file.position());
            }
            number |= (long) value << (8 * i);
        }
        return number;
    }
}
