// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Subjects of passive verbs, which the model now and then labels as active ones: a subject is passive when the verb's auxiliary is. CoreNLP
 * does the same to what its parser finds.
 */
final class PassiveSubjects {
    private static final String PASSIVE = ":pass";
    private static final String AUXILIARY = "aux" + PASSIVE;
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

    private PassiveSubjects() {}

    static List<Dependency> mended(List<Dependency> arcs) {
        Set<Integer> passive = new TreeSet<>();
        for (Dependency arc : arcs) {
            if (arc.relation().equals(AUXILIARY)) {
                passive.add(arc.head());
            }
        }
        return passive.isEmpty()
                ? arcs
                : arcs.stream().map(arc -> mended(arc, passive)).toList();
    }

    private static Dependency mended(Dependency arc, Set<Integer> passive) {
        boolean active = SUBJECTS.contains(arc.relation()) && passive.contains(arc.head());
        return active ? new Dependency(arc.head(), arc.relation() + PASSIVE) : arc;
    }
}
