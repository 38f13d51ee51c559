// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;

/**
 * Bytes as text. Believed are, in this order: a byte order mark; UTF-8 that is valid, for hardly anything else is by chance; what was
 * declared, if the bytes fit it; the encoding that they fit best. What is broken even then becomes U+FFFD.
 *
 * @param text without a byte order mark
 * @param encoding what the bytes were read as
 * @param problems empty, or what was declared and what was found instead
 */
record Decoded(String text, CaptureEncoding encoding, List<Problem> problems) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
    private static final char REPLACEMENT = '\uFFFD';
    private static final double MOST_REPLACED = 0.1;
    private static final double MOST_HIGH = 0.2;
    private static final byte ESCAPE = 0x1B;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Text of which nothing is declared. */
    static Decoded of(byte[] bytes, String input) {
        return of(bytes, List.of(), input);
    }

    /**
     * Text.
     *
     * @param declared what was said of the encoding, in the order in which it is believed
     */
    static Decoded of(byte[] bytes, List<DeclaredCharset> declared, String input) {
        CaptureEncoding encoding = encoding(bytes, declared);
        String text = encoding.decode();
        boolean isSound = text.indexOf('\0') < 0 && (text.indexOf(REPLACEMENT) < 0 || isClean(bytes, encoding));
        String mended = text.indexOf('\0') < 0 ? text : text.replace('\0', REPLACEMENT);
        boolean isAsDeclared =
                encoding.isMarked() || isAsDeclared(encoding, declared) || (isUtf8(encoding) && isAscii(bytes));
        return isSound && isAsDeclared
                ? new Decoded(mended, encoding, List.of())
                : new Decoded(
                        mended, encoding, broken(input, told(encoding, declared, isAsDeclared), isSound ? "" : mended));
    }

    /** True when so much had to be replaced that it never was a text. */
    boolean isNoText() {
        long bad = text.chars()
                .filter(unit -> unit == REPLACEMENT || (unit < 0x20 && !Character.isWhitespace(unit)))
                .count();
        return bad > MOST_REPLACED * text.length();
    }

    private static CaptureEncoding encoding(byte[] bytes, List<DeclaredCharset> declared) {
        Optional<WideText> wide = WideText.of(bytes);
        if (wide.isPresent()) {
            return new CaptureEncoding(bytes, wide.get().mark(), wide.get().charset());
        }
        CaptureEncoding utf8 = new CaptureEncoding(bytes, hasMark(bytes) ? MARK.length : 0, StandardCharsets.UTF_8);
        if (isShifted(bytes)) {
            return new CaptureEncoding(bytes, 0, ISO_2022_JP);
        }
        String text = utf8.decode();
        if (hasMark(bytes) || text.indexOf(REPLACEMENT) < 0 || isClean(bytes, utf8) || isMostlySound(text)) {
            return utf8;
        }
        return CharsetDetection.of(bytes, ofBytes(declared))
                .or(() -> looksLatin(bytes) ? Optional.of(WINDOWS_1252) : Optional.empty())
                .map(charset -> new CaptureEncoding(bytes, 0, charset))
                .orElse(utf8);
    }

    /** What is no UTF-8 is none whatever was declared; and UTF-16 would have been told by its zeros. */
    private static List<Charset> ofBytes(List<DeclaredCharset> declared) {
        return declared.stream()
                .flatMap(told -> told.charset().stream())
                .filter(charset -> !charset.name().startsWith("UTF-"))
                .toList();
    }

    /** UTF-8 with some broken characters in it: in another encoding hardly two bytes in a row would be valid. */
    private static boolean isMostlySound(String text) {
        long broken = text.chars().filter(unit -> unit == REPLACEMENT).count();
        long sound =
                text.chars().filter(unit -> unit >= 0x80 && unit != REPLACEMENT).count();
        return broken <= sound;
    }

    private static boolean looksLatin(byte[] bytes) {
        int high = 0;
        for (byte value : bytes) {
            high += value < 0 ? 1 : 0;
        }
        return high <= MOST_HIGH * bytes.length;
    }

    /** A label that nobody knows declares nothing, unless there is no other. */
    private static boolean isAsDeclared(CaptureEncoding encoding, List<DeclaredCharset> declared) {
        Optional<Charset> first =
                declared.stream().flatMap(told -> told.charset().stream()).findFirst();
        return declared.isEmpty()
                ? isUtf8(encoding)
                : first.filter(encoding.charset()::equals).isPresent();
    }

    private static boolean isUtf8(CaptureEncoding encoding) {
        return encoding.charset().equals(StandardCharsets.UTF_8);
    }

    private static String told(CaptureEncoding encoding, List<DeclaredCharset> declared, boolean isAsDeclared) {
        String read = "read as " + encoding;
        if (isAsDeclared) {
            return read;
        }
        return declared.isEmpty()
                ? "no encoding was declared, and it is no valid UTF-8; " + read
                : "declared as " + declared.getFirst().label() + " ("
                        + declared.getFirst().where() + "); " + read;
    }

    private static List<Problem> broken(String input, String told, String text) {
        long broken = text.chars().filter(unit -> unit == REPLACEMENT).count();
        String what = broken == 0 ? told : told + "; " + broken + " broken characters were replaced";
        return List.of(Problem.of(ProblemCode.ENCODING_BROKEN, input + ": " + what));
    }

    private static boolean isClean(byte[] bytes, CaptureEncoding encoding) {
        try {
            encoding.charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notThisOne) {
            return false;
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte value : bytes) {
            if (value < 0) {
                return false;
            }
        }
        return true;
    }

    /** The escape that begins Japanese in seven bits; all else in such a text is ASCII. */
    private static boolean isShifted(byte[] bytes) {
        for (int at = 0; at + 2 < bytes.length; at++) {
            if (bytes[at] == ESCAPE && bytes[at + 1] == '$' && (bytes[at + 2] == 'B' || bytes[at + 2] == '@')) {
                return isAscii(bytes);
            }
        }
        return false;
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }
}
