// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Decoded bytes, as many as are allowed. */
final class BudgetedStream extends FilterInputStream {
    private static final long FREE = 1L << 20;

    private final long most;
    private final long mostByRatio;
    private long count;

    /**
     * A stream.
     *
     * @param encoded how many bytes it is decoded from
     * @param most that may come
     * @param ratio how often the encoded size may come, beyond the first megabyte
     */
    BudgetedStream(InputStream decoded, long encoded, long most, int ratio) {
        super(decoded);
        this.most = most;
        this.mostByRatio = Math.max(FREE, encoded * ratio);
    }

    /** Thrown when more comes than is allowed. */
    static final class ExceededException extends IOException {
        private final String reason;

        ExceededException(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        add(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got = in.read(into, offset, length);
        add(Math.max(got, 0));
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void add(int more) throws IOException {
        count += more;
        if (count > most) {
            throw new ExceededException("larger than " + (most >> 20) + " MB once decoded");
        }
        if (count > mostByRatio) {
            throw new ExceededException("a decompression bomb: it grows beyond the allowed ratio");
        }
    }
}
