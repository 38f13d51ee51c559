// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Lines of a stream as bytes. Of a line that is too long nothing is kept, so that memory stays bounded. */
final class LineStream implements AutoCloseable {
    private final InputStream content;
    private final int longest;
    private ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLong;
    private int number;

    LineStream(InputStream content, int longest) {
        this.content = new BufferedInputStream(content, 1 << 16);
        this.longest = longest;
    }

    /** Goes to the next line; false at the end. */
    boolean advance() throws IOException {
        line = new ByteArrayOutputStream();
        tooLong = false;
        int value = content.read();
        if (value < 0) {
            return false;
        }
        number++;
        while (value >= 0 && value != '\n') {
            keep(value);
            value = content.read();
        }
        return true;
    }

    /** Counted from 1. */
    int number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** True when the line holds nothing but white space. */
    boolean isBlank() {
        return !tooLong && line.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    byte[] bytes() {
        return line.toByteArray();
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException alreadyRead) {
            throw new UncheckedIOException(alreadyRead);
        }
    }

    private void keep(int value) {
        if (line.size() >= longest) {
            tooLong = true;
            line = new ByteArrayOutputStream();
        }
        if (!tooLong) {
            line.write(value);
        }
    }
}
