// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.Set;
import org.rashomon.model.SpeechAct;

/**
 * How content changes what is done by saying it: "said it would retaliate" threatens. Words are lemmas.
 *
 * @param hostile verbs of acts against somebody, for threats
 * @param blameworthy verbs and nouns that accuse whoever is said to do them
 * @param backing verbs and nouns of help, which accuse whoever is said to give it to an armed group
 * @param justifying words and phrases that defend an act; the marks of a phrase stand apart: "self - defence"
 * @param menacing verbs whose subject is a danger, for warnings
 * @param refinable acts that content may change; the verb's own act stands otherwise
 */
record ActRules(
        Set<String> hostile,
        Set<String> blameworthy,
        Set<String> backing,
        Set<String> justifying,
        Set<String> menacing,
        Set<SpeechAct> refinable) {
    ActRules {
        hostile = Set.copyOf(hostile);
        blameworthy = Set.copyOf(blameworthy);
        backing = Set.copyOf(backing);
        justifying = Set.copyOf(justifying);
        menacing = Set.copyOf(menacing);
        refinable = Set.copyOf(refinable);
    }
}
