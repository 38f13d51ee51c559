// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.brotli.dec.BrotliInputStream;

/**
 * What a server did to a page before it sent it: the codings that {@code Content-Encoding} names.
 *
 * @param names in the order applied, so to be taken off from the last to the first
 * @param tolerance towards what does not follow them
 */
public record ContentCoding(List<String> names, Tolerance tolerance) {
    private static final Set<String> KNOWN = Set.of("gzip", "x-gzip", "deflate", "br", "zstd");
    private static final Set<String> SAYING_NOTHING = Set.of("", "identity", "none");
    private static final int PEEK = 1 << 10;
    private static final int LONGEST_NAME = 40;

    /** How much is put up with. */
    public enum Tolerance {
        /** An answer that can be asked for again: all of it decodes, or it is refused. */
        STRICT(2),
        /**
         * A capture, of which there is no other. What stands before a break counts; and crawlers keep the header beside bodies that
         * they stored decoded, so what begins as markup is taken as it is.
         */
        FORGIVING(3);

        private final int mostCodings;

        Tolerance(int mostCodings) {
            this.mostCodings = mostCodings;
        }
    }

    /**
     * What was decoded.
     *
     * @param bytes at most one more than was wanted
     * @param isCutOff true when the encoded bytes end too early or are broken further on; what stands before is here
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    public record Decoded(byte[] bytes, boolean isCutOff) {}

    public ContentCoding {
        names = List.copyOf(names);
    }

    /**
     * Reads a header's value.
     *
     * @throws BrokenArchiveException when a coding is unknown, or there are too many one in the other
     */
    public static ContentCoding of(String header, Tolerance tolerance) throws BrokenArchiveException {
        List<String> names = Arrays.stream(header.toLowerCase(Locale.ROOT).split(",", -1))
                .map(String::strip)
                .filter(name -> !SAYING_NOTHING.contains(name))
                .toList();
        for (String name : names) {
            if (!KNOWN.contains(name)) {
                String shown = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "...";
                throw new BrokenArchiveException("encoded as " + shown + ", which is not read");
            }
        }
        if (names.size() > tolerance.mostCodings) {
            throw new BrokenArchiveException("encoded more than " + tolerance.mostCodings + " times over");
        }
        return new ContentCoding(names, tolerance);
    }

    /** True when nothing was done to the page. */
    public boolean isNone() {
        return names.isEmpty();
    }

    /**
     * The page behind a body. Its errors are {@link BrokenArchiveException}s; beyond what the codings themselves bound, how much comes
     * is for the caller to bound.
     */
    public InputStream decoded(InputStream body) throws IOException {
        InputStream decoded = body;
        for (String name : names.reversed()) {
            decoded = decoded(name, new BufferedInputStream(decoded, 1 << 13));
        }
        return decoded;
    }

    /**
     * The page behind a body, whole.
     *
     * @param most how many bytes are wanted; one more tells that there are too many
     * @throws BrokenArchiveException when nothing of it can be decoded or, if that is not put up with, not all
     */
    public Decoded decode(byte[] body, int most) throws IOException {
        if (isNone()) {
            return new Decoded(body, false);
        }
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try (InputStream decoded = decoded(new ByteArrayInputStream(body))) {
            byte[] part = new byte[1 << 14];
            for (int got = decoded.read(part); got >= 0 && page.size() <= most; got = decoded.read(part)) {
                page.write(part, 0, Math.min(got, most + 1 - page.size()));
            }
            return new Decoded(page.toByteArray(), false);
        } catch (BombException bomb) {
            throw bomb;
        } catch (BrokenArchiveException broken) {
            if (tolerance == Tolerance.STRICT || page.size() == 0) {
                throw broken;
            }
            return new Decoded(page.toByteArray(), true);
        }
    }

    private InputStream decoded(String name, BufferedInputStream encoded) throws IOException {
        encoded.mark(PEEK);
        byte[] first = encoded.readNBytes(PEEK);
        encoded.reset();
        return switch (name) {
            case "br" -> isPlain(first) ? encoded : new FencedDecoder(new BrotliInputStream(encoded));
            case "deflate" -> inflated(encoded, first);
            case "zstd" -> ZstdInput.isMagic(first) ? new ZstdInput(encoded) : encoded;
            // Some servers name the coding and do not apply it.
            default -> GzipMember.isMagic(first) ? new GzipInput(encoded) : encoded;
        };
    }

    /** Deflate should mean zlib's format; some servers send it bare. */
    private InputStream inflated(InputStream encoded, byte[] first) {
        boolean hasHead =
                first.length > 1 && (first[0] & 0x0F) == 8 && ((first[0] & 0xFF) << 8 | first[1] & 0xFF) % 31 == 0;
        return !hasHead && isPlain(first) ? encoded : FencedDecoder.inflating(encoded, !hasHead);
    }

    private boolean isPlain(byte[] first) {
        int at = 0;
        while (at < first.length && " \n\r\t".indexOf(first[at]) >= 0) {
            at++;
        }
        return first.length == 0 || (tolerance == Tolerance.FORGIVING && at < first.length && first[at] == '<');
    }
}
