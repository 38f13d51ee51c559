// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.capture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Remembers that its bytes could not be read. Intake takes a file that breaks off for a broken file, and goes on with the next; a store that
 * did not answer is to be asked again.
 */
final class WatchedInput extends FilterInputStream {
    private Optional<IOException> failure = Optional.empty();

    WatchedInput(InputStream bytes) {
        super(bytes);
    }

    static WatchedInput empty() {
        return new WatchedInput(InputStream.nullInputStream());
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException failed) {
            throw remembered(failed);
        }
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            return super.read(into, offset, length);
        } catch (IOException failed) {
            throw remembered(failed);
        }
    }

    @Override
    public long skip(long count) throws IOException {
        try {
            return super.skip(count);
        } catch (IOException failed) {
            throw remembered(failed);
        }
    }

    private IOException remembered(IOException failed) {
        failure = Optional.of(failed);
        return failed;
    }

    /** Throws what went wrong since the last call, if anything did. */
    void check() throws IOException {
        if (failure.isPresent()) {
            throw new IOException("the file could not be read to its end", failure.get());
        }
    }
}
