// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

/** Numbers that are put together; each set is named by its smallest. */
final class Partition {
    private final int[] parent;

    Partition(int size) {
        parent = new int[size];
        for (int number = 0; number < size; number++) {
            parent[number] = number;
        }
    }

    void unite(int one, int other) {
        int first = Math.min(root(one), root(other));
        int last = Math.max(root(one), root(other));
        parent[last] = first;
    }

    int root(int number) {
        int top = number;
        while (parent[top] != top) {
            parent[top] = parent[parent[top]];
            top = parent[top];
        }
        return top;
    }
}
