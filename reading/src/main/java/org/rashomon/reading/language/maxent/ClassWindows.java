// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Rows of features for the classes of three words in a row. */
final class ClassWindows {
    private static final int BITS = 20;

    /** Ascending; {@code rows} goes with it. */
    private final long[] keys;

    private final int[] rows;

    private ClassWindows(Map<Long, Integer> rowOfKey) {
        keys = rowOfKey.keySet().stream().mapToLong(Long::longValue).toArray();
        rows = rowOfKey.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** From the values of a template, of the form {@code 397|null|431}. One with a class that no word has is left out: it can never be met. */
    static ClassWindows of(TextTable values, WordClasses classes) {
        Map<Long, Integer> rowOfKey = new TreeMap<>();
        values.forEach((value, row) -> {
            String[] names = value.split("\\|", -1);
            if (names.length == 3 && Arrays.stream(names).allMatch(classes::hasName)) {
                rowOfKey.put(key(classes.named(names[0]), classes.named(names[1]), classes.named(names[2])), row);
            }
        });
        return new ClassWindows(rowOfKey);
    }

    int row(int left, int middle, int right) {
        int at = Arrays.binarySearch(keys, key(left, middle, right));
        return at < 0 ? FeatureRows.NONE : rows[at];
    }

    private static long key(int left, int middle, int right) {
        return (long) left << 2 * BITS | (long) middle << BITS | right;
    }
}
