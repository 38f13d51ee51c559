// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import org.rashomon.ledger.query.IncidentSummary;
import org.rashomon.model.Evidence;
import org.rashomon.model.IncidentOutline;
import org.rashomon.model.Labels;
import org.rashomon.model.VagueRules;

/** An incident in a list: the fields of a whole one as far as they go, with one figure and one denial of each account. */
public final class SummaryJson {
    private SummaryJson() {}

    /**
     * One incident.
     *
     * @param rules how vague words ("dozens") become bounds
     */
    public static ObjectNode of(IncidentSummary incident, VagueRules rules) {
        IncidentOutline outline = incident.outline();
        ObjectNode json = JsonValues.object();
        json.put("id", incident.id().value());
        json.put("type", Labels.of(outline.type()));
        TimeJson.putInterval(json, outline.interval());
        json.put("precision", Labels.of(outline.precision()));
        json.set("places", JsonValues.list(outline.places(), PlaceJson::place));
        json.set("initiators", actors(incident.sides().initiators()));
        json.set("recipients", actors(incident.sides().recipients()));
        json.set("accounts", JsonValues.list(incident.voices().shown(), voice -> voice(voice, rules)));
        json.put("accountsInAll", incident.voices().all());
        json.put("reports", incident.standing().reports());
        json.put("origins", incident.standing().origins());
        json.put("state", Labels.of(incident.standing().state()));
        json.put("admitted", incident.standing().admitted());
        json.set("partings", JsonValues.list(incident.partings(), facet -> TextNode.valueOf(Labels.of(facet))));
        return json;
    }

    private static ArrayNode actors(List<IncidentSummary.Named> named) {
        return JsonValues.list(named, actor -> ActorJson.gathered(actor.actor(), Optional.of(actor.words())));
    }

    private static ObjectNode voice(IncidentSummary.Voice voice, VagueRules rules) {
        ObjectNode json = JsonValues.object();
        json.set("speaker", ActorJson.speaker(voice.speaker()));
        voice.figure().ifPresent(counted -> {
            ObjectNode figure = FigureJson.of(counted.figure(), rules);
            figure.remove("span");
            figure.set("evidence", evidence(counted.words()));
            json.set("figure", figure);
        });
        json.put("figures", voice.figures());
        voice.denial().ifPresent(denial -> json.set("denial", evidence(denial)));
        return json;
    }

    private static ObjectNode evidence(IncidentSummary.Quoted quoted) {
        Evidence evidence = quoted.evidence();
        ObjectNode json = JsonValues.object();
        json.put("document", evidence.document().value());
        json.set("span", JsonValues.span(evidence.span()));
        json.put("quote", evidence.quote());
        json.put("outlet", quoted.outlet());
        return json;
    }
}
