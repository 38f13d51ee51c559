// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;

/**
 * An input that yields no document.
 *
 * @param input as the user named it; {@code file:line} for a malformed JSON line
 * @param problem why, its message naming the input
 */
public record Refused(String input, Problem problem) implements Arrival, Extraction {
    static Refused because(ProblemCode code, String input, String reason) {
        return new Refused(input, Problem.of(code, input + ": " + reason));
    }
}
