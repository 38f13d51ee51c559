// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** JSON trees as UTF-8; equal trees give equal bytes. */
final class JsonBytes {
    /** A document's text is one JSON string and may be of any length. */
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private JsonBytes() {}

    static byte[] of(JsonNode tree) {
        try {
            return escapeLoneSurrogates(JSON.writeValueAsString(tree)).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException treesAreAlwaysWritable) {
            throw new IllegalStateException(treesAreAlwaysWritable);
        }
    }

    static JsonNode read(byte[] json) throws IOException {
        return JSON.readTree(json);
    }

    /** UTF-8 has no form for half a surrogate pair, which damaged pages do hold; JSON's escape has one. */
    private static String escapeLoneSurrogates(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char unit = json.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1))) {
                escaped.append(unit).append(json.charAt(++i));
            } else if (Character.isSurrogate(unit)) {
                escaped.append("\\u").append(Integer.toHexString(unit));
            } else {
                escaped.append(unit);
            }
        }
        return escaped.toString();
    }
}
