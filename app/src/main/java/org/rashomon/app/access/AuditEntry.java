// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/**
 * A line of the audit log as it is read again.
 *
 * @param time ISO 8601, UTC
 * @param who as in {@link AuditEvent}
 * @param address as in {@link AuditEvent}
 * @param what the deed
 * @param about as in {@link AuditEvent}
 * @param outcome "done" or "refused"
 */
public record AuditEntry(String time, String who, String address, String what, String about, String outcome) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static String line(String time, AuditEvent event) {
        return JSON.createObjectNode()
                .put("time", time)
                .put("who", event.who())
                .put("address", event.address())
                .put("what", event.deed().label())
                .put("about", event.about())
                .put("outcome", event.outcome().label())
                .toString();
    }

    /** A line; empty when it is none of ours, half of one for example. */
    static Optional<AuditEntry> parse(String line) {
        try {
            JsonNode read = JSON.readTree(line);
            return read.isObject() ? Optional.of(of(read)) : Optional.empty();
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static AuditEntry of(JsonNode read) {
        return new AuditEntry(
                read.path("time").asText(),
                read.path("who").asText(),
                read.path("address").asText(),
                read.path("what").asText(),
                read.path("about").asText(),
                read.path("outcome").asText());
    }
}
