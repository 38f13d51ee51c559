// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.model.Claim;
import org.rashomon.model.EventMention;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.Problem;
import org.rashomon.model.Reading;
import org.rashomon.model.Span;
import org.rashomon.model.VagueRules;

/** A reading, as {@code rashomon read} prints it. */
public final class ReadingJson {
    private ReadingJson() {}

    /**
     * One reading.
     *
     * @param rules how vague words ("dozens") become bounds
     */
    public static ObjectNode of(Reading reading, VagueRules rules) {
        ObjectNode json = JsonValues.object();
        json.set("document", DocumentJson.of(reading.document()));
        json.set(
                "claims",
                JsonValues.list(
                        reading.claims(),
                        claim -> ClaimJson.of(
                                claim, reading.document().masthead().outlet())));
        json.set(
                "silences",
                JsonValues.list(
                        reading.silences(),
                        silence -> SilenceJson.of(
                                silence, reading.document().masthead().outlet())));
        json.set("events", events(reading, rules));
        json.set("places", places(reading.places()));
        json.set("times", JsonValues.list(reading.times(), TimeJson::of));
        json.set("problems", DocumentJson.problems(reading.problems()));
        json.put("reader", reading.reader());
        return json;
    }

    /** An input that could not be read: no claims, and the reason as its problem. */
    public static ObjectNode failed(String input, Problem problem) {
        ObjectNode json = JsonValues.object();
        json.set("document", DocumentJson.failed(input, problem));
        List.of("claims", "silences", "events", "places", "times").forEach(json::putArray);
        json.set("problems", DocumentJson.problems(List.of(problem)));
        return json;
    }

    private static ArrayNode events(Reading reading, VagueRules rules) {
        EventJson shape = new EventJson(placeIds(reading.places()), rules);
        ArrayNode events = JsonNodeFactory.instance.arrayNode();
        for (Claim claim : reading.claims()) {
            for (EventMention event : claim.events()) {
                events.add(shape.of(claim, event));
            }
        }
        return events;
    }

    private static ArrayNode places(List<PlaceMention> mentions) {
        ArrayNode places = JsonNodeFactory.instance.arrayNode(mentions.size());
        for (PlaceMention mention : mentions) {
            places.add(PlaceJson.mention("p" + (places.size() + 1), mention));
        }
        return places;
    }

    private static Map<Span, String> placeIds(List<PlaceMention> mentions) {
        Map<Span, String> ids = new HashMap<>();
        int number = 0;
        for (PlaceMention mention : mentions) {
            number++;
            ids.putIfAbsent(mention.mention().span(), "p" + number);
        }
        return ids;
    }
}
