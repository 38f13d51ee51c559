// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

/** The two steps from the journal to the derived tables. Each remembers how far in the journal it has come. */
public enum Derivation {
    /** What each report says; goes with every line that is appended. */
    DOCUMENTS,
    /** Which reports tell of one happening; comes after, for many reports at a time. */
    INCIDENTS
}
