// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.Arrays;

/** Runs of one text, each with its number: a table of primitives with open addressing. */
final class RunTable {
    /** Of a text without runs. */
    static final RunTable EMPTY = new RunTable(0);

    private static final int FREE = -1;

    private final int[] runs;
    private final int[] numbers;
    private final int mask;

    /** A table with room for so many runs. */
    RunTable(int most) {
        int slots = Integer.highestOneBit(Math.max(8, most)) * 4;
        runs = new int[slots];
        numbers = new int[slots];
        mask = slots - 1;
        Arrays.fill(numbers, FREE);
    }

    static RunTable of(Signature signature) {
        RunTable table = new RunTable(signature.size());
        for (int at = 0; at < signature.size(); at++) {
            table.add(signature.run(at), at);
        }
        return table;
    }

    /** Whether the run was not there before. */
    boolean add(int run, int number) {
        int slot = slot(run);
        if (numbers[slot] != FREE) {
            return false;
        }
        runs[slot] = run;
        numbers[slot] = number;
        return true;
    }

    /** The number of the run, negative when it is not there. */
    int number(int run) {
        return numbers[slot(run)];
    }

    private int slot(int run) {
        int slot = (run * 0x9E3779B1 >>> 7) & mask;
        while (numbers[slot] != FREE && runs[slot] != run) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
