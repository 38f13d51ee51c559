// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** What a server did to a page before it sent it: the values of Content-Encoding. */
public final class ContentCoding {
    private ContentCoding() {}

    /**
     * What was decoded.
     *
     * @param bytes at most one more than was allowed
     * @param isCutOff true when the encoded bytes end too early or are broken further on; what stands before is here
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    public record Decoded(byte[] bytes, boolean isCutOff) {}

    /**
     * Decodes a body. Crawlers store bodies decoded and keep the header all the same: bytes that do not begin as the coding does are
     * taken as they are.
     *
     * @param codings the header's value, in the order in which they were applied
     * @param most how many bytes are wanted; one more tells that there are too many
     * @throws BrokenArchiveException when the coding is unknown, or nothing of it can be decoded
     */
    public static Decoded decode(String codings, byte[] body, int most) throws IOException {
        Decoded decoded = new Decoded(body, false);
        String[] applied = codings.toLowerCase(Locale.ROOT).split(",", -1);
        if (applied.length > 3) {
            throw new BrokenArchiveException("encoded " + applied.length + " times");
        }
        for (int i = applied.length - 1; i >= 0; i--) {
            Decoded step = step(applied[i].strip(), decoded.bytes(), most);
            decoded = new Decoded(step.bytes(), decoded.isCutOff() || step.isCutOff());
        }
        return decoded;
    }

    private static Decoded step(String coding, byte[] body, int most) throws IOException {
        return switch (coding) {
            case "", "identity", "none" -> new Decoded(body, false);
            case "gzip", "x-gzip" ->
                GzipMember.isMagic(body)
                        ? read(new GzipInput(new ByteArrayInputStream(body)), most)
                        : new Decoded(body, false);
            case "deflate" -> inflate(body, most);
            case "br" -> brotli(body, most);
            default -> throw new BrokenArchiveException("encoded as " + coding + ", which is not read");
        };
    }

    private static Decoded inflate(byte[] body, int most) throws IOException {
        boolean isWrapped =
                body.length > 1 && (body[0] & 0x0F) == 8 && ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 == 0;
        if (!isWrapped && isMarkup(body)) {
            return new Decoded(body, false);
        }
        Inflater inflater = new Inflater(!isWrapped);
        try {
            return read(new InflaterInputStream(new ByteArrayInputStream(body), inflater), most);
        } finally {
            inflater.end();
        }
    }

    private static Decoded brotli(byte[] body, int most) throws IOException {
        if (isMarkup(body)) {
            return new Decoded(body, false);
        }
        try {
            return read(new BrotliInputStream(new ByteArrayInputStream(body)), most);
        } catch (RuntimeException broken) {
            // The decoder checks its own tables with unchecked exceptions.
            throw new BrokenArchiveException("broken brotli data: " + broken);
        }
    }

    private static boolean isMarkup(byte[] body) {
        int at = 0;
        while (at < body.length && (body[at] == ' ' || body[at] == '\n' || body[at] == '\r' || body[at] == '\t')) {
            at++;
        }
        return at < body.length && body[at] == '<';
    }

    private static Decoded read(InputStream encoded, int most) throws IOException {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 14];
        try (encoded) {
            int got = encoded.read(part);
            while (got >= 0 && decoded.size() <= most) {
                decoded.write(part, 0, Math.min(got, most + 1 - decoded.size()));
                got = encoded.read(part);
            }
            return new Decoded(decoded.toByteArray(), false);
        } catch (BombException bomb) {
            throw bomb;
        } catch (IOException broken) {
            if (decoded.size() == 0) {
                throw new BrokenArchiveException("cannot be decoded: " + broken.getMessage());
            }
            return new Decoded(decoded.toByteArray(), true);
        }
    }
}
