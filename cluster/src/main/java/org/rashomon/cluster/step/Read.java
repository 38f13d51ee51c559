// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.util.Optional;
import org.rashomon.cluster.capture.Position;
import org.rashomon.ledger.ReadReport;
import org.rashomon.model.Problem;

/**
 * What became of what was found.
 *
 * @param position empty for what has no order but that in which it comes
 * @param isLast whether the file has no more
 */
public record Read(Optional<Position> position, boolean isLast, Result result) {
    /** What became of one capture. */
    public sealed interface Result {
        /** It was read. */
        record Report(ReadReport report) implements Result {}

        /** It yields no document, and costs itself alone. */
        record Failed(String input, Problem problem) implements Result {}

        /** Nothing was there. */
        record Nothing() implements Result {}
    }
}
