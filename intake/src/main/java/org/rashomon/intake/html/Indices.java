// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.Arrays;

/** A growing row of numbers. */
final class Indices {
    private static final int FEW = 256;

    private int[] values = new int[FEW];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    void set(int index, int value) {
        values[index] = value;
    }

    int at(int index) {
        return values[index];
    }

    int last() {
        return values[size - 1];
    }

    void removeLast() {
        size--;
    }

    int size() {
        return size;
    }
}
