// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.netpreserve.jwarc.WarcTruncationReason;

/** Where an answer lies until it is kept: a file, so that an archive needs no more memory than a page. Gone when closed. */
final class Spool implements AutoCloseable {
    private final Path file;
    private long size;
    private WarcTruncationReason cutOff = WarcTruncationReason.NOT_TRUNCATED;

    private Spool(Path file) {
        this.file = file;
    }

    /** An empty one in a folder. */
    static Spool in(Path folder) throws IOException {
        return new Spool(Files.createTempFile(folder, "answer-", ".part"));
    }

    /** To be closed before anything is read. */
    OutputStream write() throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file)) {
            @Override
            public void close() throws IOException {
                super.close();
                size = Files.size(file);
            }
        };
    }

    InputStream read() throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /** Notes that there was more, and why it is not here. */
    void cutOff(WarcTruncationReason reason) {
        cutOff = reason;
    }

    /** Why this is not all of the answer. */
    WarcTruncationReason cutOff() {
        return cutOff;
    }

    long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
