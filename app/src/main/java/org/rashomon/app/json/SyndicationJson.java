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
    private static final String CREDIT_LINE = "credit line";

    private SyndicationJson() {}

    /**
     * {@code {"group", "origin", "why"}}: the group is {@code null} for a credited report of which no copy is among the inputs, the
     * origin for copies that credit nobody: who ran a text first is no proof that the words are theirs. A report that nobody else ran
     * is {@code null} as a whole.
     */
    public static JsonNode of(Syndication syndication) {
        Origin origin = syndication.origin();
        Optional<String> group = syndication.group();
        if (group.isEmpty() && origin.why().equals(OWN_REPORT)) {
            return NullNode.getInstance();
        }
        boolean credited = origin.why().equals(CREDIT_LINE);
        ObjectNode json = JsonValues.object();
        json.set("group", JsonValues.textOrNull(group));
        json.set("origin", JsonValues.textOrNull(Optional.of(origin.name()).filter(name -> credited)));
        json.put("why", origin.why());
        return json;
    }
}
