// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.quantity;

import java.util.Locale;
import java.util.Set;
import org.rashomon.reading.frame.RuleFile;
import org.rashomon.reading.language.Token;

/**
 * Words that tell whether a phrase counts people: {@code people.yaml}.
 *
 * @param counting before "of", they count the people that follow; as written
 * @param personal one person spoken of before; as written
 * @param anybody people of whom it is not told whether they fought; lemmas
 * @param lifeless nouns that no list of people knows and that are none; lemmas
 */
record PeopleWords(Set<String> counting, Set<String> personal, Set<String> anybody, Set<String> lifeless) {
    private static final PeopleWords KNOWN = RuleFile.read(PeopleWords.class, "people.yaml", PeopleWords.class);

    PeopleWords {
        counting = Set.copyOf(counting);
        personal = Set.copyOf(personal);
        anybody = Set.copyOf(anybody);
        lifeless = Set.copyOf(lifeless);
    }

    static boolean isCounting(Token word) {
        return KNOWN.counting.contains(word.text().toLowerCase(Locale.ROOT));
    }

    static boolean isPersonal(Token word) {
        return KNOWN.personal.contains(word.text().toLowerCase(Locale.ROOT));
    }

    static boolean isAnybody(Token word) {
        return KNOWN.anybody.contains(word.lemma().toLowerCase(Locale.ROOT));
    }

    static boolean isLifeless(Token word) {
        return KNOWN.lifeless.contains(word.lemma().toLowerCase(Locale.ROOT));
    }
}
