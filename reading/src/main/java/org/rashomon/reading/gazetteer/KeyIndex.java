// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;

/** Which rows are filed under which key, on its way into the table: keys in the order of their bytes, and below each its rows. */
final class KeyIndex {
    private static final int STARTS = 1 << 16;
    private static final int MOST_ROWS = (1 << 16) - 1;

    private final TextColumn keys = new TextColumn();
    private final IntColumn rows = new IntColumn();

    /** Files a row; a key that is too long to be written is left out. */
    void add(String key, int row) {
        byte[] bytes = key.getBytes(UTF_8);
        if (bytes.length > 0 && bytes.length <= TextColumn.LONGEST) {
            keys.add(bytes);
            rows.add(row);
        }
    }

    /** Writes the number of keys, the keys, how many rows each has, and the rows. */
    void write(DataOutputStream out) throws IOException {
        int[] order = sorted();
        int[] heads = new int[order.length];
        short[] counts = new short[order.length];
        int[] filed = new int[order.length];
        int keyCount = 0;
        int filedCount = 0;
        for (int i = 0; i < order.length; i++) {
            boolean sameKey = i > 0 && keys.compare(order[i - 1], order[i]) == 0;
            int row = rows.get(order[i]);
            if (!sameKey) {
                heads[keyCount++] = order[i];
            } else if (row == filed[filedCount - 1] || Short.toUnsignedInt(counts[keyCount - 1]) == MOST_ROWS) {
                continue;
            }
            counts[keyCount - 1]++;
            filed[filedCount++] = row;
        }
        out.writeInt(keyCount);
        keys.write(out, Arrays.copyOf(heads, keyCount));
        for (int i = 0; i < keyCount; i++) {
            out.writeShort(counts[i]);
        }
        for (int i = 0; i < filedCount; i++) {
            out.writeInt(filed[i]);
        }
    }

    /** Entries by key, then row: thrown on heaps by their first two bytes, so that only one heap at a time is boxed for sorting. */
    private int[] sorted() {
        int[] heapEnds = new int[STARTS + 1];
        for (int i = 0; i < keys.size(); i++) {
            heapEnds[keys.start(i) + 1]++;
        }
        Arrays.parallelPrefix(heapEnds, Integer::sum);
        int[] order = new int[keys.size()];
        int[] next = heapEnds.clone();
        for (int i = 0; i < order.length; i++) {
            order[next[keys.start(i)]++] = i;
        }
        Comparator<Integer> byKey = keys::compare;
        Comparator<Integer> byKeyAndRow = byKey.thenComparingInt(rows::get);
        for (int heap = 0; heap < STARTS; heap++) {
            sort(order, heapEnds[heap], heapEnds[heap + 1], byKeyAndRow);
        }
        return order;
    }

    private static void sort(int[] order, int from, int to, Comparator<Integer> comparator) {
        if (to - from < 2) {
            return;
        }
        int[] sorted = Arrays.stream(order, from, to)
                .boxed()
                .sorted(comparator)
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, order, from, sorted.length);
    }
}
