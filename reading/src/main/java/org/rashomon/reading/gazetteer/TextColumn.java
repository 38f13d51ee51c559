// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Many short texts as UTF-8 in pieces of a megabyte, so that growing never copies what is there. */
final class TextColumn {
    /** A text's length is written as one byte. */
    static final int LONGEST = 255;

    private static final int PIECE = 1 << 20;

    private final List<byte[]> pieces = new ArrayList<>();
    private final IntColumn places = new IntColumn();
    private int used = PIECE;

    /** Adds a text of at most {@link #LONGEST} bytes. */
    void add(byte[] text) {
        if (used + 1 + text.length > PIECE) {
            pieces.add(new byte[PIECE]);
            used = 0;
        }
        byte[] piece = pieces.getLast();
        places.add((pieces.size() - 1) * PIECE + used);
        piece[used] = (byte) text.length;
        System.arraycopy(text, 0, piece, used + 1, text.length);
        used += 1 + text.length;
    }

    void add(String text) {
        add(text.getBytes(UTF_8));
    }

    int size() {
        return places.size();
    }

    int compare(int one, int other) {
        int first = from(one);
        int second = from(other);
        return Arrays.compareUnsigned(
                piece(one), first, first + length(one), piece(other), second, second + length(other));
    }

    /** The first two bytes as a number that sorts like them. */
    int start(int text) {
        int from = from(text);
        int length = length(text);
        int first = length > 0 ? Byte.toUnsignedInt(piece(text)[from]) : 0;
        int second = length > 1 ? Byte.toUnsignedInt(piece(text)[from + 1]) : 0;
        return first << 8 | second;
    }

    /** Lengths first, then all the bytes. */
    void write(DataOutputStream out, int[] order) throws IOException {
        for (int text : order) {
            out.writeByte(length(text));
        }
        for (int text : order) {
            out.write(piece(text), from(text), length(text));
        }
    }

    void write(DataOutputStream out) throws IOException {
        write(out, IntStream.range(0, size()).toArray());
    }

    private byte[] piece(int text) {
        return pieces.get(places.get(text) / PIECE);
    }

    private int from(int text) {
        return places.get(text) % PIECE + 1;
    }

    private int length(int text) {
        return Byte.toUnsignedInt(piece(text)[from(text) - 1]);
    }
}
