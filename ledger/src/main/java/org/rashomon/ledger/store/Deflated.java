// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/** Bytes as they are kept: deflated (RFC 1951), as every JDK does it alike, and inflated to a length that is told and to no more. */
final class Deflated {
    private static final int BUFFER = 1 << 14;

    private Deflated() {}

    static byte[] of(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * The bytes again.
     *
     * @throws RashomonException when they do not come to {@code length}
     */
    static byte[] inflated(byte[] packed, int length) {
        Inflater inflater = new Inflater(true);
        try {
            // What follows the end is ignored; the library asks for it in this form.
            inflater.setInput(packed);
            byte[] bytes = new byte[length];
            int filled = fill(inflater, bytes);
            if (filled < length || inflater.inflate(new byte[1]) > 0) {
                throw damaged();
            }
            return bytes;
        } catch (DataFormatException damaged) {
            throw damaged();
        } finally {
            inflater.end();
        }
    }

    private static int fill(Inflater inflater, byte[] bytes) throws DataFormatException {
        int filled = 0;
        int more = bytes.length == 0 ? 0 : 1;
        while (more > 0 && filled < bytes.length) {
            more = inflater.inflate(bytes, filled, bytes.length - filled);
            filled += more;
        }
        return filled;
    }

    private static RashomonException damaged() {
        return new RashomonException(ProblemCode.LEDGER_BROKEN, "a kept page cannot be unpacked");
    }
}
