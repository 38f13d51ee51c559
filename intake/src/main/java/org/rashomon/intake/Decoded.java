// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;

/**
 * Bytes as text. UTF-8 unless a byte order mark says UTF-16; bytes that are no UTF-8 but would be good windows-1252 are read as
 * that; otherwise what is broken becomes U+FFFD.
 *
 * @param text without a byte order mark
 * @param encoding what the bytes were read as
 * @param problems empty, or that the encoding is broken
 */
record Decoded(String text, CaptureEncoding encoding, List<Problem> problems) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';
    private static final double MOST_REPLACED = 0.1;
    private static final double MOST_HIGH = 0.2;

    static Decoded of(byte[] bytes, String input) {
        if (hasWideMark(bytes)) {
            return marked(bytes, input);
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        CaptureEncoding utf8 = new CaptureEncoding(bytes, mark, StandardCharsets.UTF_8);
        ByteBuffer content = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        return strictly(StandardCharsets.UTF_8, content)
                .map(text -> withoutZeros(text, utf8, input))
                .orElseGet(() -> mended(bytes, mark, content, input));
    }

    private static Decoded withoutZeros(String text, CaptureEncoding encoding, String input) {
        return text.indexOf('\0') < 0
                ? new Decoded(text, encoding, List.of())
                : new Decoded(text.replace('\0', REPLACEMENT), encoding, broken(input, "NUL characters were replaced"));
    }

    /** True when the bytes begin with the byte order mark of UTF-16. */
    static boolean hasWideMark(byte[] bytes) {
        return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
    }

    /** True when so much had to be replaced that it never was a text. */
    boolean isNoText() {
        long bad = text.chars()
                .filter(unit -> unit == REPLACEMENT || (unit < 0x20 && !Character.isWhitespace(unit)))
                .count();
        return bad > MOST_REPLACED * text.length();
    }

    private static Decoded marked(byte[] bytes, String input) {
        Charset wide = startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        CaptureEncoding encoding = new CaptureEncoding(bytes, 2, wide);
        return strictly(wide, ByteBuffer.wrap(bytes, 2, bytes.length - 2))
                .map(text -> new Decoded(text, encoding, List.of()))
                .orElseGet(() -> new Decoded(
                        encoding.decode(),
                        encoding,
                        broken(input, "no valid UTF-16; broken characters were replaced")));
    }

    private static Decoded mended(byte[] bytes, int mark, ByteBuffer content, String input) {
        CaptureEncoding utf8 = new CaptureEncoding(bytes, mark, StandardCharsets.UTF_8);
        String replaced = utf8.decode();
        long broken = replaced.chars().filter(unit -> unit == REPLACEMENT).count();
        long sound = replaced.chars()
                .filter(unit -> unit >= 0x80 && unit != REPLACEMENT)
                .count();
        boolean isCutOff = broken == 1 && replaced.charAt(replaced.length() - 1) == REPLACEMENT;
        if (broken > sound && !isCutOff && looksLatin(content)) {
            Optional<String> latin = strictly(WINDOWS_1252, content);
            if (latin.isPresent()) {
                return new Decoded(
                        latin.get(),
                        new CaptureEncoding(bytes, mark, WINDOWS_1252),
                        broken(input, "no valid UTF-8; read as windows-1252"));
            }
        }
        return new Decoded(
                replaced, utf8, broken(input, "no valid UTF-8; " + broken + " broken characters were replaced"));
    }

    private static boolean looksLatin(ByteBuffer content) {
        int high = 0;
        for (int i = content.position(); i < content.limit(); i++) {
            high += content.get(i) < 0 ? 1 : 0;
        }
        return high <= MOST_HIGH * content.remaining();
    }

    private static Optional<String> strictly(Charset charset, ByteBuffer content) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(content.duplicate())
                    .toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    private static List<Problem> broken(String input, String what) {
        return List.of(Problem.of(ProblemCode.ENCODING_BROKEN, input + ": " + what));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
