// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.rashomon.model.Span;

/** The small values that every object of the contract is made of. */
final class JsonValues {
    private JsonValues() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode list(List<T> items, Function<? super T, ? extends JsonNode> shape) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode(items.size());
        items.forEach(item -> list.add(shape.apply(item)));
        return list;
    }

    static ArrayNode texts(List<String> texts) {
        return list(texts, TextNode::valueOf);
    }

    /** {@code [begin, end]} in UTF-16 code units. */
    static ArrayNode span(Span span) {
        return JsonNodeFactory.instance.arrayNode(2).add(span.begin()).add(span.end());
    }

    static JsonNode spanOrNull(Optional<Span> span) {
        return orNull(span, JsonValues::span);
    }

    /** The value as text, or {@code null}. */
    static JsonNode textOrNull(Optional<?> value) {
        return orNull(value, known -> TextNode.valueOf(known.toString()));
    }

    static JsonNode numberOrNull(OptionalInt number) {
        return number.isPresent() ? IntNode.valueOf(number.getAsInt()) : NullNode.getInstance();
    }

    static <T> JsonNode orNull(Optional<T> value, Function<? super T, ? extends JsonNode> shape) {
        return value.<JsonNode>map(shape).orElse(NullNode.getInstance());
    }
}
