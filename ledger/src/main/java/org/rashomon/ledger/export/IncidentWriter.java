// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.io.Closeable;
import java.io.IOException;
import org.rashomon.model.Incident;

/** Writes incidents one after the other in some form; nothing is kept that was written. */
public interface IncidentWriter extends Closeable {
    void write(Incident incident) throws IOException;

    /** Ends what was begun and flushes it; what it was written to stays open. */
    @Override
    void close() throws IOException;
}
