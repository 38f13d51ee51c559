// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file being read, counted. */
final class MeteredInput extends FilterInputStream {
    private final Meter meter;

    MeteredInput(InputStream file, Meter meter) {
        super(file);
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        meter.count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        meter.count(Math.max(count, 0));
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        meter.count(skipped);
        return skipped;
    }
}
