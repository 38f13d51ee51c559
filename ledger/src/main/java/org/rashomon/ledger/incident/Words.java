// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rashomon.model.Mention;

/** The words of a passage that can tell one happening from another. */
final class Words {
    /** Shorter ones are mostly function words. */
    private static final int SHORTEST = 4;

    /** Words that stand in any report of anything, and function words of four letters and more. */
    private static final Set<String> EVERYWHERE = Set.of(
            ("about above across after again against ahead also although always amid among another around because been before"
                            + " being below between both came come could days does doing done down during each earlier either even"
                            + " ever every following four from further gave give given goes going have having here however including"
                            + " into itself just last late later least less like made make many meanwhile might month months more most"
                            + " much must near never next night none only other others over part people place recent recently report"
                            + " reported reports said same saying says several shall should since some still such than that their them"
                            + " then there these they this those three through thus time times today told took toward towards under"
                            + " until upon used using very week weeks well went were what when where which while whom whose will with"
                            + " within without would year years yesterday your official officials spokesman spokesperson spokeswoman"
                            + " statement according claim claimed killed wounded injured attack attacks dead death deaths monday"
                            + " tuesday wednesday thursday friday saturday sunday january february march april june july august"
                            + " september october november december")
                    .split(" "));

    /** From {@link #SMALLEST_NUMBER} up: "seven" and "7" are one word. */
    private static final List<String> NUMBERS =
            List.of("three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final int SMALLEST_NUMBER = 3;
    private static final int LONGEST_NUMBER = 4;

    private Words() {}

    /** Lower case, without a plural's s; each once. */
    static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char letter = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(letter)) {
                word.append(letter);
            } else {
                keep(word.toString().toLowerCase(Locale.ROOT), words);
                word.setLength(0);
            }
        }
        return words;
    }

    /** Those of lower-case {@code words} that do not stand everywhere. */
    static Set<String> telling(Set<String> words) {
        return words.stream().filter(word -> !EVERYWHERE.contains(word)).collect(Collectors.toSet());
    }

    private static void keep(String word, Set<String> words) {
        int number = NUMBERS.indexOf(word);
        if (number >= 0) {
            words.add("#" + (number + SMALLEST_NUMBER));
        } else if (!word.isEmpty() && word.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            keepNumber(word, words);
        } else if (word.length() >= SHORTEST && !EVERYWHERE.contains(word) && !Character.isDigit(word.charAt(0))) {
            words.add(singular(word));
        }
    }

    /** Years stand everywhere, ones and twos too. */
    private static void keepNumber(String digits, Set<String> words) {
        if (digits.length() < LONGEST_NUMBER && Integer.parseInt(digits) >= SMALLEST_NUMBER) {
            words.add("#" + Integer.parseInt(digits));
        }
    }

    private static String singular(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > SHORTEST
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** The last word of each mention before any preposition: "posts" of "7 posts of the group". */
    static Set<String> heads(Collection<Mention> mentions) {
        return mentions.stream()
                .map(Mention::text)
                .map(Words::head)
                .filter(head -> !head.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "at", "on", "from", "with", "near", "for", "by", "to", "inside", "who", "that", "and", "along");

    private static String head(String phrase) {
        String head = "";
        for (String word : List.of(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}-]+"))) {
            if (PREPOSITIONS.contains(word)) {
                break;
            }
            if (!word.isEmpty()) {
                head = word;
            }
        }
        return head.isEmpty() ? "" : singular(head);
    }
}
