// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.Arrays;

/**
 * A text as its words, folded: case, marks above letters and joiners count for nothing. Of scripts that put no blanks between words
 * each character is a word. Kept as hashes with their places in the text.
 */
final class Words {
    private static final int MULTIPLIER = 0x9E3779B1;

    private final String text;
    private int[] hashes = new int[256];
    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private int size;

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text) {
        Words words = new Words(text);
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            at = isOfWord(point) ? words.addFrom(at) : at + Character.charCount(point);
        }
        return words;
    }

    int size() {
        return size;
    }

    int hash(int word) {
        return hashes[word];
    }

    /** Where the word begins in the text. */
    int begin(int word) {
        return begins[word];
    }

    /** Where the word ends in the text. */
    int end(int word) {
        return ends[word];
    }

    boolean isFigure(int word) {
        return Character.isDigit(text.codePointAt(begins[word]));
    }

    /** The number of the first word that begins at {@code offset} or after it. */
    int firstAt(int offset) {
        int found = Arrays.binarySearch(begins, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Reads one word, and answers where it ends. */
    private int addFrom(int begin) {
        int hash = 17;
        int at = begin;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!isOfWord(point) && !isSilent(point)) {
                break;
            }
            boolean standsAlone = isWordByItself(point);
            if (standsAlone && at > begin) {
                break;
            }
            hash = isSilent(point) ? hash : (hash ^ Character.toLowerCase(point)) * MULTIPLIER;
            hash ^= hash >>> 15;
            at += Character.charCount(point);
            if (standsAlone) {
                break;
            }
        }
        add(hash, begin, at);
        return at;
    }

    private void add(int hash, int begin, int end) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        hashes[size] = hash;
        begins[size] = begin;
        ends[size] = end;
        size++;
    }

    private static boolean isOfWord(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }

    /** Vowel signs that are written or left out at will, and joiners. */
    private static boolean isSilent(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static boolean isWordByItself(int point) {
        if (point < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
