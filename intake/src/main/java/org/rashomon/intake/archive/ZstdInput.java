// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.archive;

import com.github.luben.zstd.ZstdDecompressCtx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Data compressed by Zstandard (RFC 8878), decoded: all frames as one stream. The records of a web archive may share a dictionary, which
 * then stands in a skippable frame at its beginning, itself compressed or not (IIPC, Use of Zstandard in WARC files).
 */
public final class ZstdInput extends InputStream {
    private static final int MAGIC_BYTES = 4;
    private static final int FRAME = 0xFD2FB528;
    private static final int SKIPPABLE = 0x184D2A50;
    private static final int DICTIONARY = 0x184D2A5D;
    private static final int PART = 1 << 16;
    private static final int LARGEST_DICTIONARY = 16 << 20;

    private final TrackedInput file;
    private final ZstdDecompressCtx decoder;
    private final byte[] part = new byte[PART];
    private final ByteBuffer compressed = ByteBuffer.allocateDirect(PART).limit(0);
    private final ByteBuffer plain = ByteBuffer.allocateDirect(PART).limit(0);
    private boolean isWithinFrame;
    private boolean holdsMore;
    private long decoded;

    /**
     * The decoded bytes of {@code compressed}, which is closed with this.
     *
     * @throws BrokenArchiveException when nothing of it can be decoded
     */
    public ZstdInput(InputStream compressed) throws IOException {
        this.file = new TrackedInput(compressed, 1 << 16);
        byte[] dictionary = dictionary(file);
        this.decoder = decoder();
        if (dictionary.length > 0) {
            decoder.loadDict(dictionary);
        }
    }

    /** True when a frame begins with these bytes. */
    public static boolean isMagic(byte[] first) {
        if (first.length < MAGIC_BYTES) {
            return false;
        }
        int magic = ByteBuffer.wrap(first).order(ByteOrder.LITTLE_ENDIAN).getInt();
        return magic == FRAME || (magic & ~0xF) == SKIPPABLE;
    }

    private static ZstdDecompressCtx decoder() throws BrokenArchiveException {
        try {
            return new ZstdDecompressCtx();
        } catch (LinkageError noLibrary) {
            // The decoder is native code, which is there for the usual systems and processors.
            throw new BrokenArchiveException(
                    "compressed by Zstandard, which is not read on this machine; decompress it first (zstd -d)");
        }
    }

    /** Empty when there is none. */
    private static byte[] dictionary(TrackedInput file) throws IOException {
        file.keep();
        long begin = file.position();
        ByteBuffer head = ByteBuffer.wrap(file.readNBytes(2 * MAGIC_BYTES)).order(ByteOrder.LITTLE_ENDIAN);
        if (head.remaining() < 2 * MAGIC_BYTES || head.getInt(0) != DICTIONARY) {
            file.back(begin);
            return new byte[0];
        }
        long length = head.getInt(MAGIC_BYTES) & 0xFFFFFFFFL;
        if (length > LARGEST_DICTIONARY) {
            throw tooLarge();
        }
        file.keep();
        byte[] written = file.readNBytes((int) length);
        if (written.length < length) {
            throw new BrokenArchiveException("cut off at byte " + file.position());
        }
        return isMagic(written) ? decoded(written) : written;
    }

    private static byte[] decoded(byte[] compressed) throws IOException {
        try (ZstdInput frames = new ZstdInput(new ByteArrayInputStream(compressed))) {
            byte[] dictionary = frames.readNBytes(LARGEST_DICTIONARY + 1);
            if (dictionary.length > LARGEST_DICTIONARY) {
                throw tooLarge();
            }
            return dictionary;
        }
    }

    private static BrokenArchiveException tooLarge() {
        return new BrokenArchiveException("a dictionary of more than " + (LARGEST_DICTIONARY >> 20) + " MB");
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (length > 0 && !plain.hasRemaining()) {
            if (!compressed.hasRemaining() && !holdsMore && !fill()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, plain.remaining());
        plain.get(into, offset, count);
        return count;
    }

    /** False at the end. */
    private boolean fill() throws IOException {
        file.keep();
        int got = file.read(part, 0, part.length);
        if (got < 0 && isWithinFrame) {
            throw new BrokenArchiveException("cut off at byte " + file.position());
        }
        compressed.clear().put(part, 0, Math.max(got, 0)).flip();
        return got >= 0;
    }

    private void decode() throws IOException {
        plain.clear();
        try {
            isWithinFrame = !decoder.decompressDirectByteBufferStream(plain, compressed);
        } catch (RuntimeException broken) {
            throw new BrokenArchiveException(
                    "broken compressed data before byte " + file.position() + ": " + broken.getMessage());
        }
        holdsMore = isWithinFrame && !plain.hasRemaining();
        plain.flip();
        decoded += plain.remaining();
        Expansion.check(file.position(), decoded, file.position());
    }

    @Override
    public void close() throws IOException {
        decoder.close();
        file.close();
    }
}
