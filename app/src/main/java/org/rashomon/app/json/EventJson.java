// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Claim;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventPlace;
import org.rashomon.model.Labels;
import org.rashomon.model.Mention;
import org.rashomon.model.PloverType;
import org.rashomon.model.Span;
import org.rashomon.model.VagueRules;

/**
 * The events of one reading.
 *
 * @param placeIds ids of the reading's places by their span
 * @param rules how vague words are read
 */
record EventJson(Map<Span, String> placeIds, VagueRules rules) {
    /** {@code incident} is the happening within this report; which reports tell of one incident is the ledger's knowledge. */
    ObjectNode of(Claim claim, EventMention event) {
        ObjectNode json = JsonValues.object();
        json.put("id", event.id().value());
        json.put("type", Labels.of(event.type()));
        json.put("plover", event.trigger().plover().map(PloverType::name).orElse("-"));
        json.set("trigger", JsonValues.span(event.trigger().mention().span()));
        json.put("modality", Labels.of(event.modality()));
        json.set("initiators", JsonValues.list(event.participants().initiators(), ActorJson::mention));
        json.set("recipients", JsonValues.list(event.participants().recipients(), ActorJson::mention));
        json.set("instruments", JsonValues.list(event.participants().instruments(), EventJson::words));
        json.set("places", JsonValues.list(event.setting().places(), this::place));
        json.set("time", JsonValues.orNull(event.setting().time(), TimeJson::of));
        json.set("figures", JsonValues.list(event.figures(), figure -> FigureJson.of(figure, rules)));
        json.put("background", event.setting().background());
        json.put("claim", claim.id().value());
        json.set(
                "incident", JsonValues.orNull(event.setting().episode(), episode -> TextNode.valueOf(episode.value())));
        json.put("rule", event.trigger().mention().rule());
        return json;
    }

    private ObjectNode place(EventPlace place) {
        Span span = place.place().mention().span();
        ObjectNode json = JsonValues.object();
        json.set("span", JsonValues.span(span));
        JsonNode ref = JsonValues.orNull(Optional.ofNullable(placeIds.get(span)), TextNode::valueOf);
        json.set("ref", ref);
        json.put("role", Labels.of(place.role()));
        json.put("basis", Labels.of(place.basis()));
        return json;
    }

    private static ObjectNode words(Mention mention) {
        ObjectNode json = JsonValues.object();
        json.put("text", mention.text());
        json.set("span", JsonValues.span(mention.span()));
        return json;
    }
}
