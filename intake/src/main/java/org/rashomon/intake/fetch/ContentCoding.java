// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.rashomon.model.ProblemCode;

/**
 * The codings that an answer's {@code Content-Encoding} names, to be taken off from the last to the first.
 *
 * @param names in the order applied
 */
record ContentCoding(List<String> names) {
    private static final List<String> KNOWN = List.of("gzip", "x-gzip", "deflate", "br");
    private static final int MOST = 2;

    /** Of a header's value; what says nothing is left out. */
    static ContentCoding of(String header) throws UnfetchableException {
        List<String> names = Arrays.stream(header.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals("identity") && !name.equals("none"))
                .toList();
        for (String name : names) {
            if (!KNOWN.contains(name)) {
                throw new UnfetchableException(
                        ProblemCode.INPUT_UNREADABLE, "in an unknown coding: " + shortened(name));
            }
        }
        if (names.size() > MOST) {
            throw new UnfetchableException(ProblemCode.INPUT_UNREADABLE, "coded more than " + MOST + " times over");
        }
        return new ContentCoding(names);
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "...";
    }

    InputStream decoded(InputStream raw) throws IOException {
        InputStream decoded = raw;
        for (String name : names.reversed()) {
            decoded = decoded(name, new BufferedInputStream(decoded));
        }
        return decoded;
    }

    private static InputStream decoded(String name, BufferedInputStream raw) throws IOException {
        raw.mark(2);
        int first = raw.read();
        int second = raw.read();
        raw.reset();
        if (first < 0) {
            return raw;
        }
        return switch (name) {
            case "br" -> new BrotliInputStream(raw);
            case "deflate" -> inflated(raw, first, second);
            // Some servers name the coding and do not apply it.
            default -> first == 0x1f && second == 0x8b ? new GZIPInputStream(raw) : raw;
        };
    }

    /** Deflate should mean zlib's format; some servers send it bare. */
    private static InputStream inflated(InputStream raw, int first, int second) {
        boolean hasHead = (first & 0x0f) == 8 && ((first << 8) | second) % 31 == 0;
        Inflater inflater = new Inflater(!hasHead);
        return new InflaterInputStream(raw, inflater) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }
}
