// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import org.rashomon.model.Labels;

/**
 * A part of a request.
 *
 * @param name as sent
 * @param place where it stands
 * @param description in a sentence
 * @param schema of its value, as JSON Schema has it
 */
record Parameter(String name, Place place, String description, ObjectNode schema) {
    /** Where a parameter stands. */
    enum Place {
        PATH,
        QUERY
    }

    static Parameter text(String name, String description) {
        return new Parameter(name, Place.QUERY, description, typed("string"));
    }

    static Parameter day(String name, String description) {
        ObjectNode schema = typed("string");
        schema.put("format", "date");
        return new Parameter(name, Place.QUERY, description, schema);
    }

    static Parameter number(String name, String description, int least, int usual, int most) {
        ObjectNode schema = typed("integer");
        schema.put("minimum", least);
        schema.put("maximum", most);
        schema.put("default", usual);
        return new Parameter(name, Place.QUERY, description, schema);
    }

    static Parameter oneOf(String name, String description, Enum<?>... constants) {
        ObjectNode schema = typed("string");
        Arrays.stream(constants).map(Labels::of).forEach(schema.putArray("enum")::add);
        return new Parameter(name, Place.QUERY, description, schema);
    }

    static Parameter path(String name, String description) {
        return new Parameter(name, Place.PATH, description, typed("string"));
    }

    private static ObjectNode typed(String type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", type);
        return schema;
    }
}
