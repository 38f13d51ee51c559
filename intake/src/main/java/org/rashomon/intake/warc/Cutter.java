// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.warc;

import java.io.IOException;
import java.util.Optional;

/** Finds where records begin and end. */
interface Cutter {
    /** The next record or flaw; empty at the end. */
    Optional<Cut> next() throws IOException;
}
