// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

import java.nio.ByteBuffer;

/** A list of rows for each key of a table: how many, two bytes each, and then all the rows. */
final class RowLists {
    private final ByteBuffer counts;
    private final ByteBuffer rows;
    private final Begins begins;

    RowLists(ByteBuffer in, int count) {
        ByteBuffer read = PlaceTable.part(in, Math.multiplyExact(2, count));
        counts = read;
        begins = new Begins(count, key -> Short.toUnsignedInt(read.getShort(2 * key)));
        rows = PlaceTable.part(in, Math.multiplyExact(4, begins.total()));
    }

    int[] at(int key) {
        int[] list = new int[Short.toUnsignedInt(counts.getShort(2 * key))];
        int begin = begins.of(key);
        for (int i = 0; i < list.length; i++) {
            list[i] = rows.getInt(4 * (begin + i));
        }
        return list;
    }
}
