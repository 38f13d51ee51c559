// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import org.rashomon.model.Labels;

/** How an answer is printed. */
enum Format {
    /** A table for people. */
    TABLE,
    /** One JSON object a line, as CONTRACT says. */
    JSONL;

    @Override
    public String toString() {
        return Labels.of(this);
    }
}
