// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * What a zip archive says before a file's bytes (APPNOTE 4.3.7).
 *
 * @param name as written, in UTF-8
 * @param method 0 stored, 8 deflated
 * @param flags its general purpose bits
 * @param checksum CRC-32 of the file; means nothing when it follows the bytes
 * @param size of the packed bytes; unknown when it follows them
 */
record LocalHeader(String name, int method, int flags, long checksum, OptionalLong size) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** The signature, as the four bytes are read. */
    static final int SIGNATURE = 0x04034b50;

    static final int CENTRAL_DIRECTORY = 0x02014b50;
    static final int END = 0x06054b50;
    static final int END_64 = 0x06064b50;
    static final int DESCRIPTOR = 0x08074b50;
    private static final int LENGTH = 30;
    private static final int ZIP64 = 1;
    private static final long IN_EXTRA = 0xFFFFFFFFL;

    /** Reads the header at which the archive stands. */
    static LocalHeader read(TrackedInput archive) throws IOException {
        long begin = archive.position();
        ByteBuffer fixed = bytes(archive, LENGTH, begin);
        int flags = fixed.getShort(6) & 0xFFFF;
        int nameLength = fixed.getShort(26) & 0xFFFF;
        int extraLength = fixed.getShort(28) & 0xFFFF;
        String name = new String(bytes(archive, nameLength, begin).array(), StandardCharsets.UTF_8);
        ByteBuffer extra = bytes(archive, extraLength, begin);
        long packed = fixed.getInt(18) & 0xFFFFFFFFL;
        OptionalLong size =
                (flags & 8) != 0 ? OptionalLong.empty() : packed == IN_EXTRA ? zip64(extra) : OptionalLong.of(packed);
        return new LocalHeader(name, fixed.getShort(8) & 0xFFFF, flags, fixed.getInt(14) & 0xFFFFFFFFL, size);
    }

    boolean isEncrypted() {
        return (flags & 1) != 0;
    }

    /** True when checksum and sizes stand behind the bytes. */
    boolean hasDescriptor() {
        return (flags & 8) != 0;
    }

    boolean isFolder() {
        return name.endsWith("/");
    }

    private static OptionalLong zip64(ByteBuffer extra) {
        int at = 0;
        while (at + 4 <= extra.limit()) {
            int length = extra.getShort(at + 2) & 0xFFFF;
            if (extra.getShort(at) == ZIP64 && length >= 16 && at + 20 <= extra.limit()) {
                return OptionalLong.of(extra.getLong(at + 12)).stream()
                        .filter(size -> size >= 0)
                        .findFirst();
            }
            at += 4 + length;
        }
        return OptionalLong.empty();
    }

    private static ByteBuffer bytes(TrackedInput archive, int count, long begin) throws IOException {
        byte[] bytes = archive.readNBytes(count);
        if (bytes.length < count) {
            throw new BrokenArchiveException("cut off in the header at byte " + begin);
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
