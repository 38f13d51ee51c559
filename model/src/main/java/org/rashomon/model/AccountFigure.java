// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;

/**
 * One figure of one account, with all its evidence.
 *
 * @param figure as first told
 * @param evidence where it is told, sorted; at least one
 */
public record AccountFigure(CasualtyFigure figure, List<Evidence> evidence) {
    public AccountFigure {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a figure without evidence: " + figure);
        }
    }
}
