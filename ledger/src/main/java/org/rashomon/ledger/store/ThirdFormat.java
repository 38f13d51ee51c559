// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Journal entries of format 3 in the form of format 4. All places of their events were told by the events' own words. */
final class ThirdFormat {
    private ThirdFormat() {}

    /** Brings the settings of an operation into the form of format 4, in place. */
    static void upgrade(JsonNode operation) {
        for (JsonNode setting : operation.findValues("setting")) {
            for (JsonNode place : setting.path("places")) {
                if (place instanceof ObjectNode told && !told.has("basis")) {
                    told.put("basis", "WORDS");
                }
            }
        }
    }
}
