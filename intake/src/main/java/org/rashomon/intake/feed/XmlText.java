// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * Bytes of XML as text. What is valid UTF-8 is read as that, whatever is declared: text in another encoding that uses it hardly ever
 * is, while wrong declarations are common.
 */
final class XmlText {
    private static final int DECLARATION = 200;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private XmlText() {}

    /**
     * The text from the first angle bracket on.
     *
     * @param declared by the server
     */
    static String decode(byte[] bytes, Optional<String> declared) {
        String text = decoded(bytes, declared);
        int begin = text.indexOf('<');
        return begin < 0 ? "" : text.substring(begin);
    }

    private static String decoded(byte[] bytes, Optional<String> declared) {
        if (bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE) {
            return StandardCharsets.UTF_16.decode(ByteBuffer.wrap(bytes)).toString();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noUtf8) {
            Charset charset = inDeclaration(bytes)
                    .flatMap(XmlText::charset)
                    .or(() -> declared.flatMap(XmlText::charset))
                    .orElse(WINDOWS_1252);
            return charset.decode(ByteBuffer.wrap(bytes)).toString();
        }
    }

    private static Optional<String> inDeclaration(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        int begin = start.indexOf("encoding=");
        if (begin < 0 || begin + 10 >= start.length()) {
            return Optional.empty();
        }
        int end = start.indexOf(start.charAt(begin + 9), begin + 10);
        return end < 0 ? Optional.empty() : Optional.of(start.substring(begin + 10, end));
    }

    /** Empty when nobody knows it. */
    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Without what XML may not hold: control characters and halves of characters. */
    static String clean(String text) {
        boolean isClean = text.codePoints().allMatch(XmlText::isAllowed);
        if (isClean) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int point) {
        boolean isControl = point < 0x20 && point != '\n' && point != '\r' && point != '\t';
        boolean isHalf = point >= 0xD800 && point <= 0xDFFF;
        return !isControl && !isHalf && point != 0xFFFE && point != 0xFFFF;
    }
}
