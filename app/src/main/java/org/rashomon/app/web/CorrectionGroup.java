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
 */
public record CorrectionGroup(String legend, String words, List<FormField> fields, String problem) {
    public CorrectionGroup {
        fields = List.copyOf(fields);
    }
}
