// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.time.LocalDate;
import java.util.Optional;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * A name or word of a pack in a sentence.
 *
 * @param begin index of the first token
 * @param end index after the last token
 * @param sentence where
 * @param term its meaning
 * @param day of the report, which chose the meaning; empty where it is not known
 */
record TermMatch(int begin, int end, Sentence sentence, Term term, Optional<LocalDate> day) {
    /** False where the meaning does not hold on the day of the report; without a day every meaning may. */
    boolean holds() {
        return day.filter(date -> !term.during().holds(date)).isEmpty();
    }

    boolean covers(int token) {
        return begin <= token && token < end;
    }

    Token last() {
        return sentence.token(end - 1);
    }

    /** The token that governs the others: the one whose own governor lies outside. */
    Token head() {
        for (int i = end - 1; i >= begin; i--) {
            int governor = sentence.token(i).head();
            if (!covers(governor)) {
                return sentence.token(i);
            }
        }
        return last();
    }

    /** A word for people is a noun: "a major attack" names no officer; of the adjectives only those of people ("militant camp") count. */
    boolean isUsedAsSuch() {
        return switch (term.use()) {
            case POST, PEOPLE -> last().isNoun();
            case CROWD -> last().isNoun() || last().tag().equals("JJ");
            case OFFICE, THING -> !last().isVerb();
            case BODY -> !last().isVerb();
            case STATE, NATIONALITY, PERSON -> true;
            case EPITHET -> isBeforeItsPeople();
        };
    }

    /** "a Haqqani leader", "Haqqani and other fighters"; in "Jan Haqqani", "Haqqani said" and "the Haqqani Mosque" it is a name of its own. */
    private boolean isBeforeItsPeople() {
        boolean afterName = begin > 0 && sentence.token(begin - 1).isProperNoun();
        Optional<Token> next = sentence.after(last());
        boolean beforePeople = next.filter(word -> word.isNoun() && !word.isProperNoun()
                        || word.tag().startsWith("JJ")
                        || word.text().equals("-")
                        || word.tag().equals("CC"))
                .isPresent();
        return !afterName && beforePeople;
    }

    String why() {
        String name = term.actor().name().orElse("a word of the pack");
        String when = term.during().equals(Term.During.ALWAYS)
                ? ""
                : day.isPresent() ? ", as of the report's date" : ", as of the latest entry";
        return name + " (pack " + term.theatre().pack() + when + ")";
    }
}
