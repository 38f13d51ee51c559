// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

import java.util.function.IntUnaryOperator;

/** Where each of many pieces of known length begins, one behind the other. Of millions only every sixteenth beginning is kept. */
final class Begins {
    private static final int MANY = 1_000_000;
    private static final int SHIFT_OF_MANY = 4;

    private final IntUnaryOperator lengths;
    private final int shift;
    private final int[] kept;
    private final int total;

    Begins(int count, IntUnaryOperator lengths) {
        this.lengths = lengths;
        this.shift = count > MANY ? SHIFT_OF_MANY : 0;
        this.kept = new int[(count >> shift) + 1];
        int end = 0;
        for (int i = 0; i < count; i++) {
            if ((i & (1 << shift) - 1) == 0) {
                kept[i >> shift] = end;
            }
            end = Math.addExact(end, lengths.applyAsInt(i));
        }
        this.total = end;
    }

    int of(int piece) {
        int from = piece >> shift << shift;
        int begin = kept[piece >> shift];
        for (int i = from; i < piece; i++) {
            begin += lengths.applyAsInt(i);
        }
        return begin;
    }

    int total() {
        return total;
    }
}
