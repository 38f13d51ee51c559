// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.frame;

import java.util.Set;

/**
 * Verbs that lend a noun or a clause their own arguments: "carried out strikes", "came under attack", "accused Freedonia of shelling".
 *
 * @param agent lemmas whose subject does what the noun that is their object names
 * @param patient lemmas, with a preposition where one joins the noun, whose subject suffers it
 * @param occurring lemmas, in the active or the passive, whose subject happens: "clashes broke out between X and Y", "attacks were reported"
 * @param carrying lemmas whose object is on board of what their subject names: "a bus carrying soldiers"
 * @param objectControl lemmas whose object, not subject, does what their complement says
 */
public record VerbClasses(
        Set<String> agent,
        Set<String> patient,
        Set<String> occurring,
        Set<String> carrying,
        Set<String> objectControl) {
    public VerbClasses {
        agent = Set.copyOf(agent);
        patient = Set.copyOf(patient);
        occurring = Set.copyOf(occurring);
        carrying = Set.copyOf(carrying);
        objectControl = Set.copyOf(objectControl);
    }
}
