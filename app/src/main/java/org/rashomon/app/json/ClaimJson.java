// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import org.rashomon.model.Attribution;
import org.rashomon.model.Claim;
import org.rashomon.model.Labels;
import org.rashomon.model.Outlet;
import org.rashomon.model.PloverType;
import org.rashomon.model.Wording;

/** A claim: its attribution in full, its events by id. */
final class ClaimJson {
    private ClaimJson() {}

    static ObjectNode of(Claim claim, Optional<Outlet> outlet) {
        ObjectNode json = JsonValues.object();
        json.put("id", claim.id().value());
        json.set("attribution", attribution(claim.attribution(), outlet));
        json.set(
                "events",
                JsonValues.list(
                        claim.events(), event -> TextNode.valueOf(event.id().value())));
        json.put("plover", claim.plover().map(PloverType::name).orElse("-"));
        json.set("passage", JsonValues.span(claim.passage()));
        json.put("rule", claim.rule());
        return json;
    }

    private static ObjectNode attribution(Attribution attribution, Optional<Outlet> outlet) {
        Wording wording = attribution.wording();
        ObjectNode json = JsonValues.object();
        json.set("speaker", ActorJson.speaker(attribution.speaker(), outlet));
        json.set("relays", JsonValues.list(attribution.relays(), relay -> ActorJson.speaker(relay, outlet)));
        json.put("act", Labels.of(attribution.act()));
        json.set("cue", JsonValues.spanOrNull(wording.cue()));
        json.set("content", JsonValues.list(wording.content(), JsonValues::span));
        json.set("addressee", JsonValues.orNull(attribution.addressee(), ActorJson::mention));
        json.set("targets", JsonValues.list(attribution.targets(), ActorJson::mention));
        json.put("quotation", Labels.of(wording.quotation()));
        return json;
    }
}
