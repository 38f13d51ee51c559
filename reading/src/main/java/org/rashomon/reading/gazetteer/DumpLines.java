// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The lines of a file of GeoNames, plain or in the zip it is offered in. */
final class DumpLines {
    /** What is done with each line. */
    interface LineReader {
        /** Reads a line; an {@code IllegalArgumentException} says what is wrong with it. */
        void read(String line);
    }

    private final LongConsumer bytesRead;
    private final ImportReport.Tally tally;

    /**
     * A reader of files.
     *
     * @param bytesRead told now and then how many bytes of a file were read since it was told last
     * @param tally told of every line
     */
    DumpLines(LongConsumer bytesRead, ImportReport.Tally tally) {
        this.bytesRead = bytesRead;
        this.tally = tally;
    }

    void read(Path file, LineReader reader) throws IOException {
        try (InputStream in = new Counted(Files.newInputStream(file), bytesRead)) {
            if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                readText(file.toString(), in, reader);
                return;
            }
            boolean found = false;
            ZipInputStream zip = new ZipInputStream(in);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isDump(entry.getName())) {
                    found = true;
                    readText(file + "!" + entry.getName(), zip, reader);
                }
            }
            if (!found) {
                throw new IOException(file + ": no dump of GeoNames in this archive (a .txt beside readme.txt)");
            }
        }
    }

    /** The archives hold notes and a list of languages beside the dump. */
    private static boolean isDump(String entry) {
        String name = entry.toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") && !name.endsWith("readme.txt") && !name.endsWith("iso-languagecodes.txt");
    }

    private void readText(String name, InputStream in, LineReader reader) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8), 1 << 16);
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            tally.line();
            try {
                reader.read(line);
            } catch (IllegalArgumentException e) {
                tally.refused(name + ":" + number + ": " + e.getMessage());
            }
        }
    }

    /** Counts the bytes of the file itself, so that an archive's progress is that of the archive. */
    private static final class Counted extends FilterInputStream {
        private final LongConsumer bytesRead;

        Counted(InputStream in, LongConsumer bytesRead) {
            super(in);
            this.bytesRead = bytesRead;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value >= 0) {
                bytesRead.accept(1);
            }
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                bytesRead.accept(read);
            }
            return read;
        }
    }
}
