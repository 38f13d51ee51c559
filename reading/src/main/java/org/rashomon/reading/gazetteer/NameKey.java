// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The form under which a place name is filed and looked up: lower case, without accents, apostrophes and full stops, single spaces.
 *
 * <p>{@code "Mazār-e Sharīf"}, {@code "Mazar-e-Sharif"} and {@code "MAZAR-E SHARIF"} share one key. The tool that builds the gazetteer files
 * names under the same keys, so this class is the only place where spelling is levelled.
 */
public final class NameKey {
    /** Letters that Unicode does not take apart into a base letter and a mark. */
    private static final Map<Character, String> UNDECOMPOSED = Map.ofEntries(
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ı', "i"),
            Map.entry('ħ', "h"),
            Map.entry('ŋ', "ng"),
            Map.entry('ə', "a"));

    private static final Map<String, String> WRITTEN_OUT =
            Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort");

    /** Macron, dot below, macron below, breve below. */
    private static final String TRANSLITERATION_MARKS = "\u0304\u0323\u0331\u032e";

    private NameKey() {}

    /** The key of a name as printed; empty when the name has no letter or digit. */
    public static String of(String name) {
        String plain = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char letter = Character.toLowerCase(plain.charAt(i));
            if (Character.isLetterOrDigit(letter) && Character.getType(letter) != Character.MODIFIER_LETTER) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.append(UNDECOMPOSED.getOrDefault(letter, String.valueOf(letter)));
            } else if (separates(letter)) {
                gap = true;
            }
        }
        return writtenOut(key.toString());
    }

    /**
     * A name as newspapers print it: the marks of scholarly transliteration ({@code Jalālābād}, {@code Spīn Bōldak}) fall, those of living
     * spelling ({@code São Paulo}) stay.
     */
    public static String shown(String name) {
        if (isPlain(name)) {
            return name;
        }
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        boolean transliterated = decomposed.chars().anyMatch(letter -> TRANSLITERATION_MARKS.indexOf(letter) >= 0);
        return transliterated ? decomposed.replaceAll("[\\p{M}\u2018\u2019\u02bb\u02bc]", "") : name;
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(letter -> letter < 0x80);
    }

    private static boolean separates(char letter) {
        return switch (Character.getType(letter)) {
            case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION, Character.CONTROL -> true;
            default -> letter == '/' || letter == ',' || letter == '(' || letter == ')';
        };
    }

    private static String writtenOut(String key) {
        int space = key.indexOf(' ');
        if (space < 0 || space > 3) {
            return key;
        }
        String first = key.substring(0, space).toLowerCase(Locale.ROOT);
        return WRITTEN_OUT.getOrDefault(first, first) + key.substring(space);
    }
}
