// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import org.rashomon.model.Problem;

/**
 * What became of one input of a run.
 *
 * @param <R> what it was to become
 */
sealed interface Outcome<R> {
    /** It was worked through. */
    record Done<R>(R result) implements Outcome<R> {}

    /**
     * It yields no document.
     *
     * @param input as the user named it
     * @param problem why
     */
    record Failed<R>(String input, Problem problem) implements Outcome<R> {}
}
