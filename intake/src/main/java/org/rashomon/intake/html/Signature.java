// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.intake.origin.Agencies;
import org.rashomon.intake.plain.Dump;

/**
 * One name of a byline.
 *
 * @param name without "By", role and place
 * @param isDesk true for an editorial office, an agency or the outlet itself
 */
record Signature(String name, boolean isDesk) {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final int MOST_NAMES = 12;

    /** Marks after which a byline goes on about something else. */
    private static final String ENDS = "|•·●►→(<[@";

    /** The names that words hold, in order; none when they hold something else. */
    static List<Signature> all(String told, OutletNames outlet) {
        String words = BylineWords.withoutOpening(withoutEnd(Dump.folded(told)));
        List<Signature> signatures = new ArrayList<>();
        if (isAddress(Dump.folded(told))) {
            return signatures;
        }
        if (outlet.isName(words) || Agencies.named(words).isPresent()) {
            return List.of(new Signature(words, true));
        }
        boolean isAfterPlace = false;
        for (String part : parts(words)) {
            String whole = tidy(part);
            String name = withoutPlace(whole);
            boolean isDesk = isDesk(name, outlet);
            boolean isSigned = isDesk || !isRole(whole, !signatures.isEmpty()) && isCased(name);
            // "Ann Marsh in Kabul and Herat" tells a second place, "in Kabul and Bela Torn in Herat" a second name.
            boolean isPlace = isAfterPlace && name.indexOf(' ') < 0;
            if (isName(name) && isSigned && !isPlace && signatures.size() < MOST_NAMES) {
                signatures.add(new Signature(name, isDesk));
            }
            isAfterPlace = !whole.equals(name);
        }
        return signatures;
    }

    private static String withoutEnd(String words) {
        for (int at = 1; at < words.length(); at++) {
            boolean isDash = at + 1 < words.length()
                    && "-–—".indexOf(words.charAt(at)) >= 0
                    && words.charAt(at - 1) == ' '
                    && words.charAt(at + 1) == ' ';
            boolean isDate = Character.isDigit(words.charAt(at)) && words.charAt(at - 1) == ' ';
            if (isDash || isDate || ENDS.indexOf(words.charAt(at)) >= 0) {
                return withoutPreposition(words.substring(0, at).strip());
            }
        }
        return words;
    }

    /** "Ann Writer, on" was cut before a date. */
    private static String withoutPreposition(String words) {
        String rest = words;
        int blank = rest.lastIndexOf(' ');
        while (blank > 0 && BylineWords.isPreposition(withoutMarks(rest.substring(blank + 1)))) {
            rest = rest.substring(0, blank).strip();
            blank = rest.lastIndexOf(' ');
        }
        return BylineWords.isPreposition(withoutMarks(rest)) ? "" : rest;
    }

    private static String withoutMarks(String word) {
        int end = word.length();
        while (end > 0 && ".,:;-–".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    /** Divided at commas, semicolons, slashes and words that join. */
    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        for (String listed : words.split("[,;/،、・]|\\s&\\s|\\s\\+\\s", -1)) {
            StringBuilder part = new StringBuilder();
            for (String word : listed.strip().split(" ", -1)) {
                if (!part.isEmpty() && BylineWords.joins(word)) {
                    parts.add(part.toString());
                    part.setLength(0);
                } else if (!part.isEmpty() || !BylineWords.joins(word)) {
                    part.append(part.isEmpty() ? "" : " ").append(word);
                }
            }
            parts.add(part.toString());
        }
        return parts;
    }

    /** "Ann Marsh in Kabul" without the place; but "Ann in 't Veld" is a name. */
    private static String withoutPlace(String name) {
        String[] words = name.split(" ", -1);
        for (int i = 1; i + 1 < words.length; i++) {
            boolean isName = "'’".indexOf(words[i + 1].isEmpty() ? ' ' : words[i + 1].charAt(0)) >= 0
                    || words[i + 1].equals("het");
            if (BylineWords.tellsPlace(words[i]) && !isName) {
                return String.join(" ", List.of(words).subList(0, i));
            }
        }
        return name;
    }

    /** A word written small is a name only where the page marks it as one beyond doubt. */
    boolean isSmallWord() {
        return name.indexOf(' ') < 0 && name.codePoints().allMatch(Character::isLowerCase);
    }

    private static String tidy(String part) {
        String name = BylineWords.withoutOpening(part.strip());
        int end = name.length();
        while (end > 0 && ".:*\"“”".indexOf(name.charAt(end - 1)) >= 0 && !isInitial(name, end)) {
            end--;
        }
        return name.substring(0, end).strip();
    }

    /** "Ann W." ends in a letter that stands for a name. */
    private static boolean isInitial(String name, int end) {
        return name.charAt(end - 1) == '.' && (end < 3 || !Character.isLetter(name.charAt(end - 3)));
    }

    private static boolean isName(String name) {
        if (name.isEmpty()
                || Character.isDigit(name.charAt(0))
                || name.length() > LONGEST
                || name.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        String[] words = name.split(" ", -1);
        boolean isSentence = words.length > MOST_WORDS || name.endsWith("?") || name.endsWith("!");
        return !isAddress(name) && !isSentence && !BylineWords.isNobody(name) && !hasFigures(name);
    }

    /**
     * What somebody is: "Correspondent in Kabul". Some are called so: "Ann Writer" at the head of a byline is a name, and "Political Editor"
     * after a name is none.
     */
    private static boolean isRole(String name, boolean isAfterName) {
        String[] words = name.split("[ -]", -1);
        for (int i = 0; i < words.length; i++) {
            boolean isSmall = words[i].equals(words[i].toLowerCase(Locale.ROOT));
            boolean isBeforePlace = i + 1 < words.length && BylineWords.isParticle(words[i + 1]);
            if (BylineWords.isRole(words[i]) && (isAfterName || isSmall || isBeforePlace || i == 0)) {
                return true;
            }
        }
        return false;
    }

    /** No word is written small but particles, unless it is all of the name: "marc" and "Ann van der Writer", not "Posted on". */
    private static boolean isCased(String name) {
        String[] words = name.split(" ", -1);
        for (String word : words) {
            boolean isSmall =
                    word.codePoints().anyMatch(Character::isLowerCase) && word.equals(word.toLowerCase(Locale.ROOT));
            if (words.length > 1 && isSmall && !BylineWords.isParticle(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAddress(String words) {
        return words.contains("://") || words.contains("@") || words.startsWith("www.") || words.startsWith("/");
    }

    private static boolean hasFigures(String name) {
        return name.chars().filter(Character::isDigit).count() > 2;
    }

    private static boolean isDesk(String name, OutletNames outlet) {
        if (outlet.isName(name) || Agencies.named(name).isPresent() || looksLikeHost(name)) {
            return true;
        }
        for (String word : name.toLowerCase(Locale.ROOT).split("[ -]", -1)) {
            if (BylineWords.isDeskWord(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeHost(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 2 && name.indexOf(' ') < 0 && name.length() - dot > 2 && name.length() - dot < 6;
    }
}
