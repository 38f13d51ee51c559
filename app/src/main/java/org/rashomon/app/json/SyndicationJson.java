// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Origin;

/**
 * Which documents of one run are copies of one text.
 *
 * @param groups the group's name by origin, for the origins that two or more documents share
 * @param origins the origin of each document
 */
public record SyndicationJson(Map<Origin, String> groups, Map<DocumentId, Origin> origins) {
    public SyndicationJson {
        groups = Map.copyOf(groups);
        origins = Map.copyOf(origins);
    }

    /**
     * Names the groups {@code g1}, {@code g2}, ... in the order in which the run met them.
     *
     * @param documents the documents in the order of the run, each as often as it was given
     * @param origins the origin of each
     */
    public static SyndicationJson of(Iterable<DocumentId> documents, Map<DocumentId, Origin> origins) {
        Map<Origin, Integer> copies = new LinkedHashMap<>();
        for (DocumentId document : documents) {
            Optional.ofNullable(origins.get(document)).ifPresent(origin -> copies.merge(origin, 1, Integer::sum));
        }
        Map<Origin, String> groups = new HashMap<>();
        copies.forEach((origin, times) -> {
            if (times > 1) {
                groups.put(origin, "g" + (groups.size() + 1));
            }
        });
        return new SyndicationJson(groups, origins);
    }

    /** {@code {"group", "origin", "why"}}, or {@code null} for a document that nobody copied. */
    public JsonNode json(DocumentId document) {
        Origin origin = origins.get(document);
        String group = origin == null ? null : groups.get(origin);
        if (origin == null || group == null) {
            return NullNode.getInstance();
        }
        ObjectNode json = JsonValues.object();
        json.put("group", group);
        json.put("origin", origin.name());
        json.put("why", origin.why());
        return json;
    }
}
