// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.HashMap;
import java.util.Map;

/** Counts who takes up a place: there are so many in all, and so many for each visitor, so that nobody takes all of them. */
final class Quota {
    private final int inAll;
    private final int forEach;
    private final Map<String, Integer> taken = new HashMap<>();
    private int all;

    Quota(int inAll, int forEach) {
        this.inAll = inAll;
        this.forEach = forEach;
    }

    /** False when there is none left. */
    synchronized boolean take(String visitor) {
        int before = taken.getOrDefault(visitor, 0);
        if (all == inAll || before == forEach) {
            return false;
        }
        taken.put(visitor, before + 1);
        all++;
        return true;
    }

    /** Gives back one that was taken. */
    synchronized void leave(String visitor) {
        taken.computeIfPresent(visitor, (name, places) -> places == 1 ? null : places - 1);
        all--;
    }
}
