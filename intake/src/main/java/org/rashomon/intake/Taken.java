// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.util.List;
import org.rashomon.model.Capture;
import org.rashomon.model.Problem;

/**
 * An input whose bytes are here.
 *
 * @param capture the bytes and what was said about them
 * @param problems what was wrong with what was said, a malformed date for example; none of them fatal
 */
public record Taken(Capture capture, List<Problem> problems) implements Arrival {
    public Taken {
        problems = List.copyOf(problems);
    }
}
