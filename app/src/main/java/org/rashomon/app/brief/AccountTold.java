// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.List;

/**
 * One account of an incident.
 *
 * @param speaker whose
 * @param basis "2 reports / 1 origin"
 * @param statements what is said, without what is denied
 * @param counts what is counted
 * @param more how many further passages tell it
 */
public record AccountTold(
        Statement.Who speaker, String basis, List<Statement> statements, List<Count> counts, int more) {
    public AccountTold {
        statements = List.copyOf(statements);
        counts = List.copyOf(counts);
    }
}
