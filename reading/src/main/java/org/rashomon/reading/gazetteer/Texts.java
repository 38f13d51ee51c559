// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/** Many texts of a table: their lengths, a byte each, and then all their bytes. */
final class Texts {
    private final ByteBuffer lengths;
    private final ByteBuffer bytes;
    private final Begins begins;

    Texts(ByteBuffer in, int count) {
        ByteBuffer read = PlaceTable.part(in, count);
        lengths = read;
        begins = new Begins(count, text -> Byte.toUnsignedInt(read.get(text)));
        bytes = PlaceTable.part(in, begins.total());
    }

    int size() {
        return lengths.limit();
    }

    String at(int text) {
        byte[] copy = new byte[length(text)];
        bytes.get(begins.of(text), copy);
        return new String(copy, UTF_8);
    }

    /** Binary search, for texts that stand in the order of their bytes; negative when it is not there. */
    int indexOf(String wanted) {
        ByteBuffer key = ByteBuffer.wrap(wanted.getBytes(UTF_8));
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int compare(int text, ByteBuffer key) {
        int begin = begins.of(text);
        int length = length(text);
        int shared = Math.min(length, key.limit());
        for (int i = 0; i < shared; i++) {
            int order = Byte.compareUnsigned(bytes.get(begin + i), key.get(i));
            if (order != 0) {
                return order;
            }
        }
        return length - key.limit();
    }

    private int length(int text) {
        return Byte.toUnsignedInt(lengths.get(text));
    }
}
