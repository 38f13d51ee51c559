// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;
import java.util.Optional;

/**
 * One figure of one account, with all its evidence.
 *
 * @param figure as first told
 * @param evidence where it is told, sorted; at least one
 * @param revises the lower figure that the same speaker gave in an earlier report
 */
public record AccountFigure(CasualtyFigure figure, List<Evidence> evidence, Optional<CasualtyFigure> revises) {
    public AccountFigure {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a figure without evidence: " + figure);
        }
    }
}
