// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Writes objects one a line in UTF-8 and flushes after each, so that a reader of the pipe sees it at once. */
public final class JsonLines {
    private final OutputStream out;

    public JsonLines(OutputStream out) {
        this.out = out;
    }

    public void write(JsonNode object) throws IOException {
        out.write((line(object) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** A line written before, with one more field at its end: {@code "name":value}. */
    public void write(String line, Optional<String> field) throws IOException {
        String whole = field.map(more -> line.substring(0, line.length() - 1) + "," + more + "}")
                .orElse(line);
        out.write((whole + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** One object as it stands on its line, without the line's end. */
    public static String line(JsonNode object) {
        return escapeHalves(object.toString());
    }

    /**
     * Half of a surrogate pair is no character and has no form in UTF-8, yet a text may hold one, and spans count it: it is written
     * as an escape, which JSON allows.
     */
    private static String escapeHalves(String json) {
        int first = firstHalf(json, 0);
        if (first < 0) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        int done = 0;
        for (int at = first; at >= 0; at = firstHalf(json, done)) {
            escaped.append(json, done, at).append("\\u").append(HexFormat.of().toHexDigits(json.charAt(at)));
            done = at + 1;
        }
        return escaped.append(json, done, json.length()).toString();
    }

    private static int firstHalf(String json, int from) {
        for (int at = from; at < json.length(); at++) {
            if (isHalf(json, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isHalf(String json, int at) {
        char unit = json.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == json.length() || !Character.isLowSurrogate(json.charAt(at + 1));
        }
        return Character.isLowSurrogate(unit) && (at == 0 || !Character.isHighSurrogate(json.charAt(at - 1)));
    }
}
