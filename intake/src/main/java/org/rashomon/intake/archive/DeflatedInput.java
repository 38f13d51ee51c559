// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Raw deflate data (RFC 1951) as they stand in a file, decoded. At their end the file stands right behind them. */
final class DeflatedInput extends InputStream {
    private final TrackedInput file;
    private final Inflater inflater;
    private final CRC32 check = new CRC32();
    private final byte[] compressed = new byte[1 << 13];
    private final byte[] one = new byte[1];
    private boolean hasEnded;

    DeflatedInput(TrackedInput file, Inflater inflater) {
        this.file = file;
        this.inflater = inflater;
        inflater.reset();
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (hasEnded || length == 0) {
            return hasEnded ? -1 : 0;
        }
        try {
            int count = inflate(into, offset, length);
            if (count == 0) {
                hasEnded = true;
                file.back(file.position() - inflater.getRemaining());
                return -1;
            }
            check.update(into, offset, count);
            Expansion.check(inflater.getBytesRead(), inflater.getBytesWritten(), file.position());
            return count;
        } catch (DataFormatException broken) {
            throw new BrokenArchiveException("broken compressed data before byte " + file.position());
        }
    }

    /** The CRC-32 of what was decoded so far. */
    long checksum() {
        return check.getValue();
    }

    /** How many bytes were decoded so far. */
    long size() {
        return inflater.getBytesWritten();
    }

    private int inflate(byte[] into, int offset, int length) throws DataFormatException, IOException {
        int count = inflater.inflate(into, offset, length);
        while (count == 0 && !inflater.finished()) {
            if (inflater.needsDictionary()) {
                throw new DataFormatException("a dictionary");
            }
            int got = file.read(compressed, 0, compressed.length);
            if (got < 0) {
                throw new BrokenArchiveException("cut off at byte " + file.position());
            }
            inflater.setInput(compressed, 0, got);
            count = inflater.inflate(into, offset, length);
        }
        return count;
    }
}
