// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * JSON as pages carry it: with line breaks in strings, commas too many, comments around it, several objects in a row, or broken off. What
 * stands before the first place that cannot be read is kept.
 */
final class LenientJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    private static final int MOST_ROOTS = 20;

    private LenientJson() {}

    /** The objects and arrays of a script, in order. */
    static List<JsonNode> all(String script) {
        List<JsonNode> roots = new ArrayList<>();
        int begin = start(script);
        try (JsonParser parser = JSON.createParser(script.substring(begin))) {
            JsonToken token = parser.nextToken();
            while (token != null && roots.size() < MOST_ROOTS) {
                if (token.isStructStart()) {
                    roots.add(tree(parser));
                }
                token = parser.nextToken();
            }
        } catch (IOException brokenOff) {
            // What was read before stands; many pages carry JSON-LD that is no JSON.
            return roots;
        }
        return roots;
    }

    private static int start(String script) {
        int brace = script.indexOf('{');
        int bracket = script.indexOf('[');
        // "//<![CDATA[" has a bracket that opens nothing.
        int array = bracket >= 0 && script.startsWith("[CDATA[", bracket) ? script.indexOf('[', bracket + 7) : bracket;
        int first = brace < 0 ? array : array < 0 ? brace : Math.min(brace, array);
        return first < 0 ? script.length() : first;
    }

    private static JsonNode tree(JsonParser parser) throws IOException {
        try (TokenBuffer buffer = new TokenBuffer(parser.getCodec(), false)) {
            copy(parser, buffer);
            return JSON.readTree(buffer.asParser());
        }
    }

    /** Copies one value; where it breaks off, what is open is closed. */
    private static void copy(JsonParser parser, TokenBuffer buffer) throws IOException {
        boolean isBroken = false;
        try {
            buffer.copyCurrentStructure(parser);
        } catch (IOException brokenOff) {
            isBroken = true;
        }
        if (isBroken) {
            close(buffer);
        }
    }

    /** Only the innermost object can have a name without its value. */
    private static void close(TokenBuffer buffer) throws IOException {
        if (buffer.getOutputContext().inObject() && isAwaitingValue(buffer)) {
            buffer.writeNull();
        }
        for (JsonStreamContext open = buffer.getOutputContext(); !open.inRoot(); open = buffer.getOutputContext()) {
            if (open.inObject()) {
                buffer.writeEndObject();
            } else {
                buffer.writeEndArray();
            }
        }
    }

    private static boolean isAwaitingValue(TokenBuffer buffer) throws IOException {
        JsonToken last = null;
        try (JsonParser written = buffer.asParser()) {
            for (JsonToken token = written.nextToken(); token != null; token = written.nextToken()) {
                last = token;
            }
        }
        return last == JsonToken.FIELD_NAME;
    }
}
