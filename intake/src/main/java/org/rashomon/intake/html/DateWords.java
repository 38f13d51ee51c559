// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.intake.plain.TableRows;

/** What the words beside a date say of it; the table is {@code date-words.tsv}. */
final class DateWords {
    private static final Map<String, DateWords> KINDS = load("date-words.tsv");
    private static final String CHANGED = "changed";
    private static final String PUBLISHED = "published";
    private static final String NEVER = "never";

    private final Set<String> whole = new HashSet<>();
    private final Set<String> anywhere = new HashSet<>();

    private DateWords() {}

    /** True for "Updated", "Stand:". */
    static boolean tellChange(String words) {
        return KINDS.getOrDefault(CHANGED, new DateWords()).isIn(words);
    }

    /** True for "Published on", "Veröffentlicht am". */
    static boolean tellPublication(String words) {
        return KINDS.getOrDefault(PUBLISHED, new DateWords()).isIn(words);
    }

    /** True where a date is of something else than the page, and nothing says that it is of the page. */
    static boolean tellOther(String words) {
        return KINDS.getOrDefault(NEVER, new DateWords()).isIn(words) && !tellChange(words) && !tellPublication(words);
    }

    private boolean isIn(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String word : lower.split("[\\s:,.;()|/\\[\\]]+", -1)) {
            if (whole.contains(word)) {
                return true;
            }
        }
        return anywhere.stream().anyMatch(lower::contains);
    }

    private void add(String word) {
        boolean isUndivided = word.indexOf(' ') >= 0 || word.codePoints().anyMatch(DateWords::isOfUndividedScript);
        (isUndivided ? anywhere : whole).add(word);
    }

    private static boolean isOfUndividedScript(int point) {
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return Set.of(
                        Character.UnicodeScript.HAN,
                        Character.UnicodeScript.HANGUL,
                        Character.UnicodeScript.HIRAGANA,
                        Character.UnicodeScript.KATAKANA,
                        Character.UnicodeScript.THAI)
                .contains(script);
    }

    private static Map<String, DateWords> load(String file) {
        Map<String, DateWords> kinds = new TreeMap<>();
        for (String row : TableRows.of(DateWords.class, file)) {
            String[] cells = row.split("\t", -1);
            if (cells.length != 2 || !Set.of(CHANGED, PUBLISHED, NEVER).contains(cells[0])) {
                throw new IllegalStateException(file + ": not a kind and its words: " + row);
            }
            DateWords kind = kinds.computeIfAbsent(cells[0], fresh -> new DateWords());
            List.of(cells[1].split("\\|")).forEach(kind::add);
        }
        return kinds;
    }
}
