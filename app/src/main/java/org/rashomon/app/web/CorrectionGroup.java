// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;

/**
 * Fields that together say one thing.
 *
 * @param legend what
 * @param words of the report that it was read from; empty for what is not read yet
 * @param fields to fill
 * @param problem with what was typed; empty when there is none
 * @param fold how it lies in the form
 */
public record CorrectionGroup(String legend, String words, List<FormField> fields, String problem, Fold fold) {
    /** How fields lie in the form. */
    public enum Fold {
        /** What was read, to be set right. */
        PLAIN,
        /** What can be added, and is not. */
        CLOSED,
        /** What is being added. */
        OPEN
    }

    public CorrectionGroup {
        fields = List.copyOf(fields);
    }
}
