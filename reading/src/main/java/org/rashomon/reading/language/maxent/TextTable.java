// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/**
 * Texts of a model's file with a number each, found without an object for either and without a copy: a text stays where it is in the file, and half a
 * million of them cost sixteen bytes each. Filled once, then read by many threads.
 */
final class TextTable {
    /** In place of the number of a text that is not in the table. */
    static final int ABSENT = -1;

    private final ModelBytes file;
    private final byte[] bytes;

    /**
     * Where a text's two bytes of length are, plus one; 0 for a free slot. The length is a power of two, and a text's slot that of Java's own hash maps,
     * so that the texts of such a map, which is written in the order of its slots, fill the table from its one end to the other.
     */
    private int[] slots;

    private int[] numbers;
    private int size;

    TextTable(ModelBytes file, int expected) {
        this.file = file;
        bytes = file.array();
        slots = new int[Integer.highestOneBit(Math.max(8, expected)) * 2];
        numbers = new int[slots.length];
    }

    int size() {
        return size;
    }

    /** Puts the text at this place of the file, unless it is there already; tells the number it has then. */
    int putIfAbsent(int text, int number) throws IOException {
        int slot = slotOf(text);
        if (slots[slot] != 0) {
            return numbers[slot];
        }
        fill(slot, text, number);
        return number;
    }

    /** Puts the text at this place of the file, which is known not to be there. */
    void putNew(int text, int number) throws IOException {
        fill(freeSlot(hash(text)), text, number);
    }

    /** The number of the text at this place of the file, or {@link #ABSENT}. */
    int find(int text) throws IOException {
        int slot = slotOf(text);
        return slots[slot] == 0 ? ABSENT : numbers[slot];
    }

    int find(String text) {
        return find(text, text.hashCode(), 0, text.length());
    }

    /** The number of a part of a text, which is {@link #ABSENT} when that part is not in the table. */
    int find(String text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return find(text, hash, begin, end);
    }

    private int find(String text, int hash, int begin, int end) {
        int slot = spread(hash);
        while (slots[slot] != 0) {
            if (holds(slots[slot] - 1, text, begin, end)) {
                return numbers[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        return ABSENT;
    }

    /** All texts with their numbers, in the order of the file. */
    void forEach(ObjIntConsumer<String> consumer) {
        long[] entries = new long[size];
        int count = 0;
        for (int slot = 0; slot < slots.length; slot++) {
            if (slots[slot] != 0) {
                entries[count++] = (long) slots[slot] - 1 << Integer.SIZE | numbers[slot];
            }
        }
        Arrays.sort(entries);
        for (long entry : entries) {
            consumer.accept(file.checkedTextAt((int) (entry >>> Integer.SIZE)), (int) entry);
        }
    }

    private void fill(int slot, int text, int number) {
        slots[slot] = text + 1;
        numbers[slot] = number;
        if (++size * 4L > slots.length * 3L) {
            rehash();
        }
    }

    private void rehash() {
        int[] texts = slots;
        int[] old = numbers;
        slots = new int[texts.length * 2];
        numbers = new int[slots.length];
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != 0) {
                int slot = freeSlot(sureHash(texts[i] + 1, file.endOfText(texts[i] - 1)));
                slots[slot] = texts[i];
                numbers[slot] = old[i];
            }
        }
    }

    private int slotOf(int text) throws IOException {
        int slot = spread(hash(text));
        int end = file.endOfText(text);
        while (slots[slot] != 0) {
            int other = slots[slot] - 1;
            if (Arrays.equals(bytes, other + 2, file.endOfText(other), bytes, text + 2, end)) {
                return slot;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private int freeSlot(int hash) {
        int slot = spread(hash);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean holds(int place, String text, int begin, int end) {
        int at = place + 2;
        int stop = file.endOfText(place);
        if (stop - at < end - begin) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (at >= stop || ModifiedUtf8.charAt(bytes, at) != text.charAt(i)) {
                return false;
            }
            at += ModifiedUtf8.width(bytes[at]);
        }
        return at == stop;
    }

    /** The hash that the text has as a {@link String}. */
    private int hash(int text) throws IOException {
        int end = file.endOfText(text);
        int hash = 0;
        for (int i = text + 2; i < end; i++) {
            if (bytes[i] < 0) {
                file.checkText(text);
                return sureHash(text + 2, end);
            }
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }

    private int sureHash(int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i += ModifiedUtf8.width(bytes[i])) {
            hash = 31 * hash + ModifiedUtf8.charAt(bytes, i);
        }
        return hash;
    }

    private int spread(int hash) {
        return (hash ^ hash >>> 16) & slots.length - 1;
    }
}
