// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.Inflater;

/**
 * The files in a zip archive, in the order in which they are packed. It is read as a stream, by what stands before each file and not by
 * the list at the archive's end: so it may come from a pipe or lie in another archive, one that is cut off is read until there, and a
 * broken file costs itself: the next one is where the next header stands.
 */
public final class ZipEntries implements AutoCloseable {
    /** How many files of an archive are read. */
    public static final int MOST_ENTRIES = 1_000_000;

    private static final int KEPT = 4 << 20;

    private final TrackedInput archive;
    private final Inflater inflater = new Inflater(true);
    private Optional<ZipContent> open = Optional.empty();
    private int entries;

    /** The files of {@code archive}, which is closed with this. */
    public ZipEntries(InputStream archive) {
        this.archive = new TrackedInput(archive, KEPT);
    }

    /** True when an archive begins with these bytes. */
    public static boolean isMagic(byte[] first) {
        return first.length > 3
                && first[0] == 'P'
                && first[1] == 'K'
                && (first[2] == 3 && first[3] == 4 || first[2] == 5 && first[3] == 6);
    }

    /**
     * The next file; the one before is read to its end. Folders are passed over. Empty at the end.
     *
     * @throws BrokenArchiveException when the file before is broken, or a header is: another call goes on with the next file that can
     *     be found
     */
    public Optional<ZipContent> next() throws IOException {
        leave();
        while (findHeader()) {
            archive.keep();
            if (++entries > MOST_ENTRIES) {
                return Optional.empty();
            }
            LocalHeader header = LocalHeader.read(archive);
            if (!header.isFolder()) {
                open = Optional.of(new ZipContent(header, archive, inflater));
                return open;
            }
        }
        return Optional.empty();
    }

    /** True when there are more files than are read. */
    public boolean hasTooMany() {
        return entries > MOST_ENTRIES;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        archive.close();
    }

    private void leave() throws IOException {
        Optional<ZipContent> left = open;
        open = Optional.empty();
        if (left.isPresent()) {
            left.get().leave();
        }
    }

    /** Goes to the next header; false at the list that ends an archive, or at the end of the bytes. */
    private boolean findHeader() throws IOException {
        int last = 0;
        for (int value = archive.read(); value >= 0; value = archive.read()) {
            last = last >>> 8 | value << 24;
            if (last == LocalHeader.SIGNATURE) {
                archive.back(archive.position() - 4);
                return true;
            } else if (last == LocalHeader.CENTRAL_DIRECTORY || last == LocalHeader.END || last == LocalHeader.END_64) {
                return false;
            }
        }
        return false;
    }
}
