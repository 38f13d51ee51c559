// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import org.rashomon.model.Labels;
import org.rashomon.model.VagueRules;

/** The rule sets for vague words that a user can choose. */
enum VagueChoice {
    PLAIN,
    ACLED;

    VagueRules rules() {
        return switch (this) {
            case PLAIN -> VagueRules.plain();
            case ACLED -> VagueRules.acled();
        };
    }

    @Override
    public String toString() {
        return Labels.of(this);
    }
}
