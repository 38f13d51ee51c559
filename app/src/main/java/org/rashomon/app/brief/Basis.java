// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import org.rashomon.model.Labels;

/** Which of an incident's dates has to lie in the period. */
public enum Basis {
    /** The days on which it is said to have happened. */
    HAPPENED("said to have happened"),
    /** The day on which a report of it was published. */
    PUBLISHED("of which a report was published"),
    /** When the ledger learned a report of it. */
    LEARNED("of which the ledger learned a report");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    /** After "incidents": "said to have happened". */
    String words() {
        return words;
    }

    @Override
    public String toString() {
        return Labels.of(this);
    }
}
