// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Journal entries of format 1 in the form of format 2. Their mastheads had a list of bylines, one address and one date; what the
 * journal holds is never rewritten.
 */
final class FirstFormat {
    private FirstFormat() {}

    /** Brings the mastheads of an operation into the form of format 2, in place. */
    static void upgrade(JsonNode operation) {
        for (JsonNode masthead : operation.findValues("masthead")) {
            if (masthead instanceof ObjectNode told) {
                nest(told, "bylines", "bylines", "persons");
                nest(told, "url", "address", "fetched");
                nest(told, "published", "dates", "published");
            }
        }
    }

    /** Moves a field into an object of its own; the object is there also when the field is not. */
    static void nest(ObjectNode record, String field, String object, String inner) {
        JsonNode value = record.remove(field);
        ObjectNode nested = record.putObject(object);
        if (value != null) {
            nested.set(inner, value);
        }
    }
}
