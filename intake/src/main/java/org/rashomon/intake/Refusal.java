// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.model.ProblemCode;

/**
 * Why bytes are not even decoded, if there is a reason.
 *
 * @param code what kind of reason
 * @param reason for people; empty when there is none
 */
record Refusal(ProblemCode code, String reason) {
    private static final Refusal NONE = new Refusal(ProblemCode.INPUT_NOT_TEXT, "");
    private static final int SAMPLE = 1 << 16;
    private static final double MOST_CONTROLS = 0.05;

    /** Some pages have a stray NUL; a file in a binary format has many. */
    private static final double MOST_ZEROS = 0.001;

    /** First bytes of formats that users drop into a folder of articles by mistake, as ISO 8859-1 characters. */
    private static final List<Map.Entry<String, String>> MAGIC = List.of(
            Map.entry("%PDF-", "a PDF"),
            Map.entry("\u0089PNG", "a PNG picture"),
            Map.entry("\u00ff\u00d8\u00ff", "a JPEG picture"),
            Map.entry("GIF8", "a GIF picture"),
            Map.entry("PK\u0003\u0004", "a ZIP archive or office document"),
            Map.entry("\u001f\u008b", "a gzip archive"),
            Map.entry("BZh", "a bzip2 archive"),
            Map.entry("7z\u00bc\u00af", "a 7-Zip archive"),
            Map.entry("\u00fd7zXZ", "an xz archive"),
            Map.entry("\u007fELF", "a program"),
            Map.entry("SQLite format 3", "a database"),
            Map.entry("\u00d0\u00cf\u0011\u00e0", "an old office document"),
            Map.entry("{\\rtf", "an RTF document"));

    static Refusal of(byte[] bytes) {
        if (bytes.length > Intake.LARGEST_INPUT) {
            return new Refusal(ProblemCode.INPUT_TOO_LARGE, "larger than " + (Intake.LARGEST_INPUT >> 20) + " MB");
        }
        if (isBlank(bytes)) {
            return new Refusal(ProblemCode.INPUT_EMPTY, "empty");
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> format : MAGIC) {
            if (start.startsWith(format.getKey())) {
                return new Refusal(ProblemCode.INPUT_NOT_TEXT, "not a text but " + format.getValue());
            }
        }
        return WideText.of(bytes).isPresent() ? NONE : ofControls(bytes);
    }

    boolean isGiven() {
        return !reason.isEmpty();
    }

    private static Refusal ofControls(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        int zeros = 0;
        for (int i = 0; i < sample; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        boolean isBinary = zeros > MOST_ZEROS * sample || controls > MOST_CONTROLS * sample;
        return isBinary ? new Refusal(ProblemCode.INPUT_NOT_TEXT, noText(zeros, controls, sample)) : NONE;
    }

    private static String noText(int zeros, int controls, int sample) {
        return String.format(
                Locale.ROOT,
                "not a text: %d NUL bytes and %d other control bytes among the first %d",
                zeros,
                controls - zeros,
                sample);
    }

    private static boolean isControl(byte value) {
        return value == 0x7f || (value >= 0 && value < 0x20 && "\n\r\t\f".indexOf(value) < 0);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte value : bytes) {
            if (value != ' ' && value != '\n' && value != '\r' && value != '\t') {
                return false;
            }
        }
        return true;
    }
}
