// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.rashomon.model.Span;

/**
 * Where words stand in a text, in the selectors of the Web Annotation Data Model (W3C, 2017). These count characters of Unicode, where
 * spans count UTF-16 units.
 */
final class TextSelectors {
    /** How much of the text before and after tells the same words apart. */
    private static final int CONTEXT = 32;

    private TextSelectors() {}

    /** A quote with what stands around it, and its position. */
    static ArrayNode of(String text, Span span) {
        return JsonNodeFactory.instance.arrayNode(2).add(quote(text, span)).add(position(text, span));
    }

    private static ObjectNode quote(String text, Span span) {
        ObjectNode json = JsonValues.object();
        json.put("type", "TextQuoteSelector");
        json.put("exact", span.of(text));
        json.put("prefix", text.substring(whole(text, Math.max(0, span.begin() - CONTEXT)), span.begin()));
        json.put("suffix", text.substring(span.end(), whole(text, Math.min(text.length(), span.end() + CONTEXT))));
        return json;
    }

    private static ObjectNode position(String text, Span span) {
        ObjectNode json = JsonValues.object();
        int start = text.codePointCount(0, span.begin());
        json.put("type", "TextPositionSelector");
        json.put("start", start);
        json.put("end", start + text.codePointCount(span.begin(), span.end()));
        return json;
    }

    /** {@code at}, unless it lies within a character of two units. */
    private static int whole(String text, int at) {
        boolean isWithin = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return isWithin ? at - 1 : at;
    }
}
