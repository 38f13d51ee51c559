// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.util.Arrays;

/** Where texts begin in a model's bytes, in order. Grows while a file is read. */
final class TextPlaces {
    private int[] places = new int[8];
    private int size;

    /** Makes room for so many more, which are on their way. */
    void expect(int more) {
        places = Arrays.copyOf(places, Math.max(places.length, size + more));
    }

    int size() {
        return size;
    }

    int at(int index) {
        return places[index];
    }

    void add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = place;
    }
}
