// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * How well bytes fit an encoding: whether what comes out are the letters that texts in it mostly consist of. Nearly all bytes are some
 * letters in every encoding of one byte, so that decoding without an error proves nothing.
 *
 * @param charset the encoding
 * @param writing whether its letters stand among Latin ones
 * @param share the least part of the letters beyond ASCII that are {@code letters} in running text
 * @param letters the usual ones
 */
record CharsetFit(Charset charset, Writing writing, double share, BitSet letters) {
    /** How letters beyond ASCII stand in words. */
    enum Writing {
        /** One here and there among those of ASCII: three in a row are a sign of another script. */
        LATIN,
        /** Whole words, and none of ASCII within them. */
        SCRIPT,
        /** Without blanks between words, so that neighbours tell nothing. */
        CLUSTER
    }

    private static final int LONGEST_LATIN_ROW = 2;
    private static final String TYPOGRAPHY =
            "\u00a0\u2018\u2019\u201a\u201c\u201d\u201e\u2026\u2013\u2014\u2022\u00ab\u00bb\u2039\u203a\u20ac\u00a3\u00a9\u00ae\u2122\u00b0\u00a7\u00b7\u00bd\u00b4\u2116"
                    + "\u060c\u061b\u061f\u3000\u3001\u3002\uff0c\uff1a\uff1b\uff01\uff1f\u300c\u300d\u300a\u300b\uff08\uff09";

    private static final List<CharsetFit> ALL = CharsetTable.rows("charset-letters.tsv", 4).stream()
            .map(CharsetFit::ofRow)
            .toList();

    /** Every encoding that is told by its letters; of two that fit equally well the first is meant. */
    static List<CharsetFit> all() {
        return ALL;
    }

    private static CharsetFit ofRow(List<String> row) {
        BitSet letters = new BitSet();
        row.get(3).chars().forEach(letters::set);
        return new CharsetFit(
                Charset.forName(row.get(0)),
                Writing.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                Double.parseDouble(row.get(2)),
                letters);
    }

    /** From 1 for bytes that are surely in this encoding down to 0 and below; what is only ASCII fits everything. */
    double of(byte[] bytes) {
        String text = decoded(bytes);
        int beyond = 0;
        int usual = 0;
        int typography = 0;
        double marred = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit >= 0x80) {
                beyond++;
                usual += isUsual(unit) ? 1 : 0;
                typography += TYPOGRAPHY.indexOf(unit) >= 0 ? 1 : 0;
                marred += isMarred(text, at) ? 1 : 0;
            }
        }
        if (beyond == 0) {
            return 1;
        }
        double told = Math.min(beyond - typography, usual / share);
        return (told + typography - marred) / beyond;
    }

    private String decoded(byte[] bytes) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException neverReported) {
            throw new IllegalStateException(neverReported);
        }
    }

    private boolean isUsual(char unit) {
        return letters.get(unit) || letters.get(Character.toLowerCase(unit));
    }

    private boolean isMarred(String text, int at) {
        char unit = text.charAt(at);
        boolean isNothing =
                unit == '\uFFFD' || unit < 0xA0 || !Character.isDefined(unit) || (unit >= 0xE000 && unit < 0xF900);
        if (isNothing) {
            return true;
        }
        if (writing == Writing.CLUSTER) {
            return false;
        }
        boolean isWithinWord = isLetter(text, at - 1) && isLetter(text, at + 1);
        if (!Character.isLetter(unit) && Character.getType(unit) != Character.NON_SPACING_MARK) {
            return isWithinWord && "\u2019\u00b7\u00a0\u200c\u200d\u2013\u2014\u2026".indexOf(unit) < 0;
        }
        boolean isLateCapital = Character.isUpperCase(unit) && at > 0 && Character.isLowerCase(text.charAt(at - 1));
        return isLateCapital || (writing == Writing.LATIN ? isLongRow(text, at) : isBesideAscii(text, at));
    }

    private static boolean isLongRow(String text, int at) {
        int begin = at;
        while (begin > 0 && at - begin <= LONGEST_LATIN_ROW && isForeign(text, begin - 1)) {
            begin--;
        }
        int end = at + 1;
        while (end - at <= LONGEST_LATIN_ROW && isForeign(text, end)) {
            end++;
        }
        return end - begin > LONGEST_LATIN_ROW;
    }

    private static boolean isBesideAscii(String text, int at) {
        return (isLetter(text, at - 1) && text.charAt(at - 1) < 0x80)
                || (isLetter(text, at + 1) && text.charAt(at + 1) < 0x80);
    }

    private static boolean isForeign(String text, int at) {
        return isLetter(text, at) && text.charAt(at) >= 0x80;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
