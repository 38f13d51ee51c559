// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.io.IOException;

/** The bytes of a model's file and a place in them. What cannot be read is told with the file's name and the byte. Numbers are big-endian. */
final class ModelBytes {
    private final String name;
    private final byte[] bytes;
    private int at;

    ModelBytes(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** All bytes of the file, not to be changed. */
    byte[] array() {
        return bytes;
    }

    int position() {
        return at;
    }

    /** Goes back to a place that was passed. */
    void moveTo(int position) {
        at = position;
    }

    int remaining() {
        return bytes.length - at;
    }

    int readByte() throws IOException {
        need(1);
        return bytes[at++] & 0xff;
    }

    int readShort() throws IOException {
        need(2);
        at += 2;
        return shortAt(at - 2);
    }

    int readInt() throws IOException {
        need(4);
        at += 4;
        return shortAt(at - 4) << 16 | shortAt(at - 2);
    }

    long readLong() throws IOException {
        long high = readInt();
        return high << 32 | readInt() & 0xffffffffL;
    }

    double readDouble() throws IOException {
        return Double.longBitsToDouble(readLong());
    }

    /** A number of things that follow, of so many bytes each at least. */
    int readCount(int least) throws IOException {
        int count = readInt();
        if (count < 0 || (long) count * least > remaining()) {
            throw broken("a count of " + count + " with " + remaining() + " bytes left");
        }
        return count;
    }

    void skip(int count) throws IOException {
        need(count);
        at += count;
    }

    /** Passes over a text, and tells where its two bytes of length are. */
    int skipText() throws IOException {
        int begin = at;
        skip(readShort());
        return begin;
    }

    String readText() throws IOException {
        return textAt(skipText());
    }

    /** The text, in Java's modified UTF-8, whose two bytes of length are here. */
    String textAt(int begin) throws IOException {
        checkText(begin);
        return checkedTextAt(begin);
    }

    /** The text here, which {@link #checkText} has let pass. */
    String checkedTextAt(int begin) {
        int end = endOfText(begin);
        StringBuilder text = new StringBuilder(end - begin - 2);
        for (int i = begin + 2; i < end; i += ModifiedUtf8.width(bytes[i])) {
            text.append(ModifiedUtf8.charAt(bytes, i));
        }
        return text.toString();
    }

    /** An {@code IOException} when the last character of the text is cut off. */
    void checkText(int begin) throws IOException {
        int end = endOfText(begin);
        int at = begin + 2;
        while (at < end) {
            at += ModifiedUtf8.width(bytes[at]);
        }
        if (at != end) {
            throw broken("the text at byte " + begin + " ends within a character");
        }
    }

    int endOfText(int begin) {
        return begin + 2 + shortAt(begin);
    }

    IOException broken(String what) {
        return new IOException(name + " is not a tagger's model as expected: byte " + at + ": " + what);
    }

    private int shortAt(int index) {
        return (bytes[index] & 0xff) << 8 | bytes[index + 1] & 0xff;
    }

    private void need(int count) throws IOException {
        if (count < 0 || count > remaining()) {
            throw broken("the file ends where " + count + " bytes more are needed");
        }
    }
}
