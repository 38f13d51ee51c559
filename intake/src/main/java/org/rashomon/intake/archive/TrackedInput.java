// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream that knows its position and can go back a bounded way: what was read is kept from the last {@link #keep} on. Archives are
 * searched for the next sound record from just behind a broken one's beginning, and few can seek.
 */
public final class TrackedInput extends InputStream {
    private static final int SMALLEST = 1 << 16;

    private final InputStream in;
    private final int mostKept;
    private byte[] buffer = new byte[SMALLEST];
    private long base;
    private int at;
    private int filled;
    private int keptFrom;

    /**
     * A tracked stream.
     *
     * @param mostKept how many bytes it goes back at most
     */
    public TrackedInput(InputStream in, int mostKept) {
        this.in = in;
        this.mostKept = mostKept;
    }

    /** How many bytes of the stream stand before the next one. */
    public long position() {
        return base + at;
    }

    /** From here on it can go back. */
    public void keep() {
        keptFrom = at;
    }

    /** Goes back to {@code position}, or as near to it as is still kept. */
    public void back(long position) {
        at = Math.clamp(position - base, 0, at);
        keptFrom = Math.min(keptFrom, at);
    }

    /** The next byte, left where it is; -1 at the end. */
    public int peek() throws IOException {
        return at < filled || fill() ? buffer[at] & 0xFF : -1;
    }

    @Override
    public int read() throws IOException {
        int value = peek();
        at += value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == filled && !fill()) {
            return -1;
        }
        int count = Math.min(length, filled - at);
        System.arraycopy(buffer, at, into, offset, count);
        at += count;
        return count;
    }

    @Override
    public int available() throws IOException {
        return filled - at;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        if (filled == buffer.length) {
            makeRoom();
        }
        int got = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(got, 0);
        return got > 0;
    }

    private void makeRoom() {
        if (keptFrom == 0 && buffer.length < mostKept) {
            buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, mostKept));
            return;
        }
        // What is kept alone has outgrown the limit: the older half is let go.
        int gone = keptFrom == 0 ? filled / 2 : keptFrom;
        System.arraycopy(buffer, gone, buffer, 0, filled - gone);
        base += gone;
        filled -= gone;
        at -= gone;
        keptFrom = 0;
    }
}
