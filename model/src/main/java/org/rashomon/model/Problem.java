// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Optional;

/**
 * Something that went wrong with one input, as data: the run goes on.
 *
 * @param code of the closed list
 * @param message for people, naming what was wrong
 * @param span where in the document's text, when there is such a place
 */
public record Problem(ProblemCode code, String message, Optional<Span> span) {
    public static Problem of(ProblemCode code, String message) {
        return new Problem(code, message, Optional.empty());
    }
}
