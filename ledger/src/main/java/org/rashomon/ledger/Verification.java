// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.List;

/**
 * What {@link Ledger#verify} looked at and what it found wrong.
 *
 * @param checked how much was looked at
 * @param faults what is wrong, in the order of the journal; empty when all is well
 */
public record Verification(Checked checked, List<Fault> faults) {
    /**
     * Counts of what was looked at.
     *
     * @param entries lines of the journal whose hash was computed again
     * @param documents texts whose SHA-256 was computed again
     * @param quotes passages, cues, figures, places, times and actors compared with the text at their span
     * @param pages captured pages whose SHA-256 was computed again and that were compared with the texts cut from them
     * @param derivedRows rows of derived tables compared with a rebuild
     */
    public record Checked(long entries, long documents, long quotes, long pages, long derivedRows) {}

    public Verification {
        faults = List.copyOf(faults);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }
}
