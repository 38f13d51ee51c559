// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.intake.plain.TableRows;

/** The words of {@code byline-words.tsv}. */
final class BylineWords {
    private static final Map<String, Set<String>> WORDS = load("byline-words.tsv");

    /** Longest first, so that "written by" is tried before "by". */
    private static final List<String> OPENINGS = longestFirst("opening");

    private static final List<String> LABELS = longestFirst("label");

    private BylineWords() {}

    /** The words without what introduces the names: "By", "Von", "Author:". */
    static String withoutOpening(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String label : LABELS) {
            if (lower.startsWith(label) && opensWithColon(lower, label.length())) {
                return words.substring(words.indexOf(':', label.length()) + 1).strip();
            }
        }
        for (String opening : OPENINGS) {
            int end = opening.length();
            if (lower.startsWith(opening) && end < words.length() && " :\u00a0".indexOf(words.charAt(end)) >= 0) {
                return words.substring(end + 1).strip();
            }
        }
        return words;
    }

    private static boolean opensWithColon(String words, int end) {
        return words.substring(end).stripLeading().startsWith(":");
    }

    static boolean hasOpening(String words) {
        return !withoutOpening(words).equals(words);
    }

    /** Written small: "Dan" is a name, and "dan" joins two in Indonesian. */
    static boolean joins(String word) {
        return WORDS.getOrDefault("and", Set.of()).contains(word);
    }

    static boolean isRole(String word) {
        return is("role", word);
    }

    static boolean isDeskWord(String word) {
        return is("desk", word);
    }

    /** A word that may be written small within a name. */
    static boolean isParticle(String word) {
        return is("particle", word);
    }

    /** A word between a name and a date. */
    static boolean isPreposition(String word) {
        return is("preposition", word);
    }

    /** A word after which a byline tells where or when: "Ann Writer in Kabul", "Ann Writer on Friday". */
    static boolean tellsPlace(String word) {
        return WORDS.getOrDefault("place", Set.of()).contains(word);
    }

    /** A signature of the system rather than of somebody: each of its words says nothing. */
    static boolean isNobody(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean isSystem = lower.indexOf(' ') < 0 && lower.endsWith("admin");
        return isSystem || is("nobody", lower) || Stream.of(lower.split(" ")).allMatch(word -> is("nobody", word));
    }

    private static boolean is(String kind, String words) {
        return WORDS.getOrDefault(kind, Set.of()).contains(words.toLowerCase(Locale.ROOT));
    }

    private static List<String> longestFirst(String kind) {
        return WORDS.getOrDefault(kind, Set.of()).stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Map<String, Set<String>> load(String file) {
        Map<String, Set<String>> words = new HashMap<>();
        for (String row : TableRows.of(BylineWords.class, file)) {
            String[] cells = row.split("\t", -1);
            if (cells.length != 2) {
                throw new IllegalStateException(file + ": not two cells: " + row);
            }
            words.computeIfAbsent(cells[0], fresh -> new LinkedHashSet<>()).addAll(List.of(cells[1].split("\\|")));
        }
        return words;
    }
}
