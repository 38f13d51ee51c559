// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import org.rashomon.ledger.incident.Comparer;

/** A step along the ledger's journal. */
public sealed interface Touched {
    /** A document of which something else holds after a line. */
    record Edition(Comparer.Edition edition) implements Touched {}

    /** All that lines up to this one touch has been told. */
    record Through(long line) implements Touched {}
}
