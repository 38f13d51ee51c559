// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Journal entries of format 2 in the form of format 3. Their readings had claims and knew no silences. */
final class SecondFormat {
    private SecondFormat() {}

    /** Brings the readings of an operation into the form of format 3, in place. */
    static void upgrade(JsonNode operation) {
        for (JsonNode reading : operation.findValues("reading")) {
            if (reading instanceof ObjectNode read) {
                FirstFormat.nest(read, "claims", "testimony", "claims");
            }
        }
    }
}
