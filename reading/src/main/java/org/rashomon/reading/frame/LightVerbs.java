// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.frame;

import java.util.Set;

/**
 * Verbs that lend a noun their clause: "carried out strikes", "came under attack".
 *
 * @param agent lemmas whose subject does what the noun names
 * @param patient lemmas whose subject suffers it
 */
public record LightVerbs(Set<String> agent, Set<String> patient) {
    public LightVerbs {
        agent = Set.copyOf(agent);
        patient = Set.copyOf(patient);
    }
}
