// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** A decoder of somebody else, whose errors are told as ours. */
final class FencedDecoder extends FilterInputStream {
    FencedDecoder(InputStream decoder) {
        super(decoder);
    }

    /**
     * Deflated data, decoded.
     *
     * @param isBare without the head and the checksum of zlib's format
     */
    static FencedDecoder inflating(InputStream encoded, boolean isBare) {
        Inflater inflater = new Inflater(isBare);
        return new FencedDecoder(new InflaterInputStream(encoded, inflater) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        });
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            return in.read(into, offset, length);
        } catch (BrokenArchiveException told) {
            throw told;
        } catch (EOFException cutOff) {
            throw new BrokenArchiveException("cut off");
        } catch (IOException | RuntimeException broken) {
            // The decoder of brotli checks its own tables with unchecked exceptions.
            throw new BrokenArchiveException("broken: " + broken.getMessage());
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
