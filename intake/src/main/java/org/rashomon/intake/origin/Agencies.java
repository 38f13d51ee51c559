// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.intake.plain.TableRows;

/** The news agencies of {@code agencies.tsv} by all their spellings and by the hosts of their pages. */
public final class Agencies {
    private static final int NAME = 0;
    private static final int SPELLINGS = 1;
    private static final int HOSTS = 2;
    private static final String BETWEEN = "\\|";

    /** Up to so many letters a name in capitals is one only in capitals: "app", "Pa" and "ana" are words. */
    private static final int SHORT = 5;

    private static final Map<String, List<Spelling>> SPELLED = new HashMap<>();
    private static final Map<String, String> HOSTED = new HashMap<>();

    static {
        TableRows.of(Agencies.class, "agencies.tsv").forEach(Agencies::load);
    }

    private Agencies() {}

    /**
     * One way to write an agency's name.
     *
     * @param words as printed
     * @param agency the name used here
     */
    private record Spelling(List<String> words, String agency) {
        boolean isAt(List<String> text, int from) {
            if (from + words.size() > text.size()) {
                return false;
            }
            for (int at = 0; at < words.size(); at++) {
                if (!isLike(words.get(at), text.get(from + at))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isLike(String word, String printed) {
            boolean isAcronym = word.length() <= SHORT && word.equals(word.toUpperCase(Locale.ROOT));
            return isAcronym ? word.equals(printed) : word.equalsIgnoreCase(printed);
        }
    }

    /**
     * A name in a text.
     *
     * @param agency the name used here
     * @param size in words
     */
    record Found(String agency, int size) {}

    /** The longest name that begins at this word. */
    static Optional<Found> at(List<String> words, int from) {
        return SPELLED.getOrDefault(words.get(from).toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(spelling -> spelling.isAt(words, from))
                .map(spelling -> new Found(spelling.agency(), spelling.words().size()))
                .reduce((one, other) -> other.size() > one.size() ? other : one);
    }

    /** The agency that words name and name nothing else, but for an article. */
    public static Optional<String> named(String phrase) {
        List<String> words = PhraseWords.of(phrase);
        int from = !words.isEmpty() && words.getFirst().equalsIgnoreCase("the") ? 1 : 0;
        if (from >= words.size()) {
            return Optional.empty();
        }
        return at(words, from)
                .filter(found -> from + found.size() == words.size())
                .map(Found::agency);
    }

    /** The agency whose pages this host, or the domain above it, serves. */
    static Optional<String> ofHost(String host) {
        String domain = host.toLowerCase(Locale.ROOT);
        while (!domain.isEmpty()) {
            Optional<String> found = Optional.ofNullable(HOSTED.get(domain));
            if (found.isPresent()) {
                return found;
            }
            int dot = domain.indexOf('.');
            domain = dot < 0 ? "" : domain.substring(dot + 1);
        }
        return Optional.empty();
    }

    private static void load(String row) {
        String[] cells = row.split("\t", -1);
        loadSpelling(cells[NAME], cells[NAME]);
        for (String spelling : cells[SPELLINGS].split(BETWEEN)) {
            if (!spelling.isEmpty()) {
                loadSpelling(spelling, cells[NAME]);
            }
        }
        if (cells.length > HOSTS) {
            for (String host : cells[HOSTS].split(BETWEEN)) {
                HOSTED.put(host, cells[NAME]);
            }
        }
    }

    private static void loadSpelling(String spelling, String agency) {
        List<String> words = PhraseWords.of(spelling);
        SPELLED.computeIfAbsent(words.getFirst().toLowerCase(Locale.ROOT), absent -> new ArrayList<>())
                .add(new Spelling(words, agency));
    }
}
