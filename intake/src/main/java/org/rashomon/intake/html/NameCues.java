// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.intake.plain.TableRows;

/** What the names that a page gives its elements (classes and ids) tell of them; the table is {@code name-cues.tsv}. */
final class NameCues {
    /** What an element is by its name. */
    enum Role {
        /** A box around, in or below the article: related links, sharing, a newsletter, a menu. */
        BOX,
        /** The same, and never an article, however much text it holds: readers' comments, a cookie wall, the page's foot. */
        APART,
        /** Not meant for the eye. */
        UNSEEN,
        /** The article's text. */
        BODY
    }

    /** Names that turn a word round ("no-sidebar") or tell of the page's state ("has-comments"). */
    private static final Set<String> STATES =
            Set.of("no", "has", "with", "without", "is", "not", "show", "enable", "enabled", "disable", "non");

    private static final Set<String> TOPICS = Set.of("tag", "category", "format", "topic", "type");

    private static final int LONGEST_NAME = 400;
    private static final int MOST_WORDS = 3;
    private static final Map<String, Role> CUES = load();
    /** The cues and all their beginnings: most words of names begin none, and are done with at once. */
    private static final Set<String> BEGINNINGS = beginnings();

    private NameCues() {}

    /** The roles told by an element's class and id. */
    static Set<Role> of(String names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (names.isBlank()) {
            return roles;
        }
        for (String name :
                names.substring(0, Math.min(names.length(), LONGEST_NAME)).split(" ")) {
            List<String> words = isStyle(name) ? List.of() : words(name);
            if (!words.isEmpty() && !isTopic(words)) {
                addRoles(words, roles);
            }
        }
        return roles;
    }

    /** Kits of styles write when a style applies before a colon: "print:hidden". That names no element. */
    private static boolean isStyle(String name) {
        return name.indexOf(':') >= 0;
    }

    /** WordPress names a post by its topics, whatever these are: "tag-footer-lamps". */
    private static boolean isTopic(List<String> words) {
        return words.size() > 1 && TOPICS.contains(words.getFirst());
    }

    private static void addRoles(List<String> words, Set<Role> roles) {
        for (int i = 0; i < words.size(); i++) {
            boolean isTurned = i > 0 && STATES.contains(words.get(i - 1));
            String joined = isTurned ? "" : words.get(i);
            for (int next = i + 1; BEGINNINGS.contains(joined); next++) {
                Role role = CUES.get(joined);
                if (role != null && !(role == Role.UNSEEN && words.size() > next - i)) {
                    roles.add(role);
                }
                joined = next < Math.min(words.size(), i + MOST_WORDS) ? joined + words.get(next) : "";
            }
        }
    }

    /** The words of a name, divided at marks, digits and humps, in lower case. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        char before = ' ';
        for (int i = 0; i <= name.length(); i++) {
            char unit = i < name.length() ? name.charAt(i) : ' ';
            boolean isLetter = isLetter(unit);
            boolean isHump = Character.isUpperCase(unit) && Character.isLowerCase(before);
            if (i > begin && (isHump || !isLetter)) {
                words.add(name.substring(begin, i).toLowerCase(Locale.ROOT));
                begin = i;
            }
            begin = isLetter ? begin : i + 1;
            before = unit;
        }
        return words;
    }

    private static boolean isLetter(char unit) {
        return unit < 0x80 ? (unit | 0x20) >= 'a' && (unit | 0x20) <= 'z' : Character.isLetter(unit);
    }

    private static Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>();
        for (String cue : CUES.keySet()) {
            for (int end = 1; end <= cue.length(); end++) {
                beginnings.add(cue.substring(0, end));
            }
        }
        return beginnings;
    }

    private static Map<String, Role> load() {
        Map<String, Role> cues = new HashMap<>();
        for (String row : TableRows.of(NameCues.class, "name-cues.tsv")) {
            String[] cells = row.split("\t", -1);
            cues.put(cells[1].replace(" ", ""), Role.valueOf(cells[0].toUpperCase(Locale.ROOT)));
        }
        return cues;
    }
}
