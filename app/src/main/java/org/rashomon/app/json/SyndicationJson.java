// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.rashomon.intake.origin.Syndication;
import org.rashomon.model.Origin;

/** Whose words a document's are, as {@code rashomon intake} prints it. */
public final class SyndicationJson {
    private static final String OWN_REPORT = "own report";

    private SyndicationJson() {}

    /**
     * {@code {"group", "origin", "why"}}: the group is {@code null} for a credited report of which no copy is among the inputs, the
     * origin for an outlet's own report that it ran twice. A report that nobody else ran is {@code null} as a whole.
     */
    public static JsonNode of(Syndication syndication) {
        Origin origin = syndication.origin();
        Optional<String> group = syndication.group();
        boolean own = origin.why().equals(OWN_REPORT);
        if (group.isEmpty() && own) {
            return NullNode.getInstance();
        }
        ObjectNode json = JsonValues.object();
        json.set("group", JsonValues.textOrNull(group));
        json.set("origin", JsonValues.textOrNull(Optional.of(origin.name()).filter(name -> !own)));
        json.put("why", origin.why());
        return json;
    }
}
