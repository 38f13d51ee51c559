// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** The text of a model file, read byte by byte: fifty million characters of plain decimal numbers take a third of a second. */
final class ModelText {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_WORD = 1 << 12;
    private static final int MOST_DIGITS = 9;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final byte[] word = new byte[LONGEST_WORD];
    private int position;
    private int limit;
    private int line = 1;

    ModelText(InputStream in) {
        this.in = in;
    }

    /** The line that is being read, from 1. */
    int line() {
        return line;
    }

    /** The value of a line of the form {@code key=value}, within bounds that are both allowed. */
    int setting(String key, int least, int most) throws IOException {
        for (byte letter : (key + "=").getBytes(UTF_8)) {
            if (next() != letter) {
                throw new IOException("'" + key + "=' expected");
            }
        }
        int value = wholeNumber();
        if (value < least || value > most) {
            throw new IOException(String.format(Locale.ROOT, "%s=%d is not within %d and %d", key, value, least, most));
        }
        endOfLine();
        return value;
    }

    /** Bytes up to a space, which is passed. */
    String word() throws IOException {
        int length = 0;
        for (int letter = next(); letter != ' '; letter = next()) {
            if (letter < ' ' && letter >= 0 || length == LONGEST_WORD) {
                throw new IOException("a word and a space expected");
            }
            word[length++] = (byte) letter;
        }
        return new String(word, 0, length, UTF_8);
    }

    /** Reads so many numbers, which fill the rest of the line and are parted by single spaces, and writes them from a place on. */
    void numbers(float[] into, int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            if (i > from) {
                space();
            }
            into[i] = number();
        }
        endOfLine();
    }

    private float number() throws IOException {
        boolean negative = peek() == '-';
        if (negative) {
            next();
        }
        int digits = 0;
        int decimals = 0;
        boolean point = false;
        int value = 0;
        for (int letter = peek(); isDigit(letter) || letter == '.' && !point; letter = peek()) {
            next();
            if (letter == '.') {
                point = true;
                continue;
            }
            value = value * 10 + letter - '0';
            digits++;
            decimals += point ? 1 : 0;
            if (digits > MOST_DIGITS) {
                throw new IOException("a number of more than " + MOST_DIGITS + " digits");
            }
        }
        if (digits == 0) {
            throw new IOException("a decimal number expected");
        }
        float size = (float) (value / POWERS[decimals]);
        return negative ? -size : size;
    }

    int wholeNumber() throws IOException {
        int value = 0;
        int digits = 0;
        while (isDigit(peek())) {
            value = value * 10 + next() - '0';
            if (++digits > MOST_DIGITS) {
                throw new IOException("a number of more than " + MOST_DIGITS + " digits");
            }
        }
        if (digits == 0) {
            throw new IOException("a whole number expected");
        }
        return value;
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }

    void space() throws IOException {
        if (next() != ' ') {
            throw new IOException("a space expected");
        }
    }

    void endOfLine() throws IOException {
        if (next() != '\n') {
            throw new IOException("the end of the line expected");
        }
        line++;
    }

    /** The byte to come, 0 to 255 for bytes of ASCII and below 0 for others; stays. */
    private int peek() throws IOException {
        if (position == limit) {
            fill();
        }
        return buffer[position];
    }

    private int next() throws IOException {
        if (position == limit) {
            fill();
        }
        return buffer[position++];
    }

    private void fill() throws IOException {
        limit = in.read(buffer, 0, BUFFER);
        position = 0;
        if (limit <= 0) {
            limit = 0;
            throw new IOException("the file ends too early");
        }
    }
}
