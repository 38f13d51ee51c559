// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import java.util.List;

/**
 * What speaks for looking at an incident.
 *
 * @param concerns the most pressing first; may be empty
 * @param accepted how many of its claims were accepted as they are read now
 * @param claims how many it has
 */
public record Look(List<Concern> concerns, int accepted, int claims) {
    public Look {
        concerns = List.copyOf(concerns);
    }

    public boolean isAccepted() {
        return accepted == claims;
    }

    public boolean isDoubted() {
        return concerns.stream().anyMatch(concern -> concern.kind().isDoubt());
    }

    int weight() {
        return concerns.stream().mapToInt(Concern::weight).sum();
    }
}
