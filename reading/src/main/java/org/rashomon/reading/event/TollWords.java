// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.Locale;
import java.util.Set;
import org.rashomon.reading.frame.RuleFile;
import org.rashomon.reading.language.Token;

/**
 * Words by which those who came to harm are counted: {@code tolls.yaml}.
 *
 * @param total nouns of a total
 * @param number the noun that is one together with those counted
 * @param moving verbs whose object a total is
 * @param rising verbs whose subject a total is
 * @param toNumber what stands between them and the number; as written
 * @param including what opens a part of a total
 * @param among before those of whom somebody is one
 * @param them those of whom somebody is one, by a pronoun
 * @param harmed those who came to harm
 * @param elsewhere prepositions of another place
 */
record TollWords(
        Set<String> total,
        Set<String> number,
        Set<String> moving,
        Set<String> rising,
        Set<String> toNumber,
        Set<String> including,
        Set<String> among,
        Set<String> them,
        Set<String> harmed,
        Set<String> elsewhere) {
    static final TollWords KNOWN = RuleFile.read(TollWords.class, "tolls.yaml", TollWords.class);

    /** Whether a list has the word as it is written or its lemma. */
    static boolean has(Set<String> words, Token token) {
        return words.contains(token.text().toLowerCase(Locale.ROOT))
                || words.contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
