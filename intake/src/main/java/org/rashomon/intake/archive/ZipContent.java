// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;

/** The bytes of one file in a zip archive. Closing them closes nothing else. */
public final class ZipContent extends InputStream {
    private final LocalHeader header;
    private final TrackedInput archive;
    private final long begin;
    private final InputStream bytes;
    private final CRC32 check = new CRC32();
    private final byte[] one = new byte[1];
    private boolean hasEnded;
    private boolean isBroken;

    ZipContent(LocalHeader header, TrackedInput archive, Inflater inflater) {
        this.header = header;
        this.archive = archive;
        this.begin = archive.position();
        this.bytes = header.method() == LocalHeader.DEFLATED
                ? new DeflatedInput(archive, inflater)
                : new StoredInput(archive, header.size().orElse(0));
    }

    /** As it is written in the archive. It is only told and never made a path, so that it may climb as high as it likes. */
    public String name() {
        return header.name();
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (hasEnded) {
            return -1;
        }
        try {
            checkPacking();
            int count = bytes.read(into, offset, length);
            if (count >= 0) {
                check.update(into, offset, count);
                return count;
            }
            hasEnded = true;
            checkSum();
            return -1;
        } catch (BrokenArchiveException broken) {
            // The next file is looked for right behind this one's header: the bytes between cannot be trusted.
            hasEnded = true;
            isBroken = true;
            throw broken;
        }
    }

    /** Reads what is left of it, so that the archive stands behind it; back to its beginning when it is broken. */
    void leave() throws IOException {
        try {
            byte[] dropped = new byte[1 << 14];
            int got = 0;
            while (!hasEnded && got >= 0) {
                got = read(dropped, 0, dropped.length);
            }
        } catch (BrokenArchiveException broken) {
            // Nobody wanted these bytes.
        }
        if (isBroken) {
            archive.back(begin);
        }
    }

    private void checkPacking() throws BrokenArchiveException {
        if (header.isEncrypted()) {
            throw new BrokenArchiveException("encrypted");
        } else if (header.method() != LocalHeader.DEFLATED && header.method() != LocalHeader.STORED) {
            throw new BrokenArchiveException("packed in a way that is not read (method " + header.method() + ")");
        } else if (header.method() == LocalHeader.STORED && header.size().isEmpty()) {
            throw new BrokenArchiveException("stored without its length");
        }
    }

    private void checkSum() throws IOException {
        long told = header.hasDescriptor() ? descriptor() : header.checksum();
        if (told >= 0 && told != check.getValue()) {
            throw new BrokenArchiveException("the checksum before byte " + archive.position() + " does not fit");
        }
    }

    /** The checksum that follows the bytes; -1 when its signature is left out, as it may be. */
    private long descriptor() throws IOException {
        long position = archive.position();
        if (number() == LocalHeader.DESCRIPTOR) {
            return number();
        }
        archive.back(position);
        return -1;
    }

    private long number() throws IOException {
        long number = 0;
        for (int i = 0; i < 4; i++) {
            number |= (long) Math.max(0, archive.read()) << (8 * i);
        }
        return number;
    }
}
