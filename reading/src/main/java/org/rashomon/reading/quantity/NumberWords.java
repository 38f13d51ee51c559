// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Whole numbers in words and digits. */
final class NumberWords {
    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private static final Map<String, Integer> SCALES =
            Map.of("dozen", 12, "score", 20, "hundred", 100, "thousand", 1000, "million", 1_000_000);

    private static final Set<String> JOINTS = Set.of("-", "and", "a");
    private static final String HALF = "half";

    private NumberWords() {}

    /** How many of the words from {@code at} on open a scale without being its number: "a dozen", "half a million"; 0 for none. */
    static int opening(List<String> lower, int at) {
        int next = at;
        if (lower.get(next).equals(HALF)) {
            next++;
        }
        if (next < lower.size() && lower.get(next).equals("a")) {
            next++;
        }
        return next > at && next < lower.size() && isScale(lower.get(next)) ? next - at : 0;
    }

    /** True when a word can be part of a number. */
    static boolean isPart(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return UNITS.containsKey(lower)
                || SCALES.containsKey(lower)
                || digits(lower).isPresent();
    }

    /** True when a word goes on with a number: "twenty three", "3 million", "two hundred"; not "2016 three". */
    static boolean joins(String word, String next) {
        if (isScale(next)) {
            return true;
        }
        Integer unit = UNITS.get(next.toLowerCase(Locale.ROOT));
        Integer tens = UNITS.get(word.toLowerCase(Locale.ROOT));
        boolean afterTens = tens != null && tens >= 20 && unit != null && unit > 0 && unit < 10;
        return afterTens || isScale(word) && isPart(next);
    }

    static boolean isScale(String word) {
        return SCALES.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** The number that the words make together; empty when they make none, or one too large for "more than" it to be an {@code int}. */
    static OptionalInt read(List<String> words) {
        double total = 0;
        double current = 0;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            Integer scale = SCALES.get(lower);
            boolean joint = JOINTS.contains(lower);
            if (scale != null) {
                current = (current == 0 ? 1 : current) * scale;
                if (scale >= 1000) {
                    total += current;
                    current = 0;
                }
            } else if (!joint) {
                current += unit(lower);
            }
        }
        double value = total + current;
        return value >= 0 && value < Integer.MAX_VALUE && value == Math.rint(value)
                ? OptionalInt.of((int) value)
                : OptionalInt.empty();
    }

    private static double unit(String lower) {
        if (lower.equals(HALF)) {
            return 0.5;
        }
        return UNITS.containsKey(lower) ? UNITS.get(lower) : digits(lower).orElse(Double.NaN);
    }

    /** "80", "1,200", "1.5" (of a million). */
    private static OptionalDouble digits(String word) {
        if (word.isEmpty()
                || !Character.isDigit(word.charAt(0))
                || !word.matches("\\d{1,3}(,\\d{3})+|\\d{1,9}(\\.\\d{1,3})?")) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(word.replace(",", "")));
    }
}
