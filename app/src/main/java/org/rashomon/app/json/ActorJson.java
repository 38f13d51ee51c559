// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Labels;
import org.rashomon.model.Outlet;
import org.rashomon.model.Resolution;
import org.rashomon.model.Speaker;

/** Those who act, speak or are hit. */
final class ActorJson {
    private ActorJson() {}

    /** With the words of the text. */
    static ObjectNode mention(ActorMention mention) {
        ObjectNode json = JsonValues.object();
        json.put("text", mention.mention().text());
        json.set("span", JsonValues.span(mention.mention().span()));
        putKnown(json, mention.actor());
        json.put("state", state(mention.resolution()));
        return json;
    }

    /** As gathered from several texts: {@code text} is how one of them words it, else the name, and there is no one span. */
    static ObjectNode gathered(Actor actor, Optional<String> words) {
        ObjectNode json = JsonValues.object();
        json.set("text", JsonValues.textOrNull(words.or(actor::name)));
        json.set("span", NullNode.getInstance());
        putKnown(json, actor);
        return json;
    }

    /** A claim's speaker; the outlet's own voice is named by the outlet, where it is known. */
    static ObjectNode speaker(Speaker speaker, Optional<Outlet> outlet) {
        return switch (speaker) {
            case Speaker.Named(ActorMention who) -> told("named", who);
            case Speaker.Unnamed(ActorMention who) -> told("unnamed", who);
            case Speaker.Untold() -> wordless("unnamed", Optional.empty());
            case Speaker.OutletVoice() -> wordless("outlet", outlet.map(Outlet::name));
        };
    }

    /** An account's speaker. */
    static ObjectNode speaker(AccountSpeaker speaker) {
        ObjectNode json = JsonValues.object();
        json.put("kind", Labels.of(speaker.kind()));
        json.put("name", speaker.name());
        json.set("party", JsonValues.textOrNull(speaker.party()));
        json.set("sector", JsonValues.textOrNull(speaker.sector()));
        return json;
    }

    /** Whether a mention's referent is known; the labels are those of places. */
    static String state(Resolution<?> resolution) {
        return switch (resolution) {
            case Resolution.Resolved<?> resolved -> "resolved";
            case Resolution.Ambiguous<?> ambiguous -> "ambiguous";
            case Resolution.Unresolved<?> unresolved -> "unresolved";
        };
    }

    private static ObjectNode told(String kind, ActorMention who) {
        ObjectNode json = JsonValues.object();
        json.put("kind", kind);
        json.put("text", who.mention().text());
        json.set("span", JsonValues.span(who.mention().span()));
        putNames(json, who.actor());
        return json;
    }

    private static ObjectNode wordless(String kind, Optional<String> name) {
        ObjectNode json = JsonValues.object();
        json.put("kind", kind);
        json.set("text", NullNode.getInstance());
        json.set("span", NullNode.getInstance());
        json.set("name", JsonValues.textOrNull(name));
        json.set("party", NullNode.getInstance());
        json.set("sector", NullNode.getInstance());
        return json;
    }

    private static void putKnown(ObjectNode json, Actor actor) {
        putNames(json, actor);
        json.put("kind", Labels.of(actor.kind()));
    }

    private static void putNames(ObjectNode json, Actor actor) {
        json.set("name", JsonValues.textOrNull(actor.name()));
        json.set("party", JsonValues.textOrNull(actor.party()));
        json.set("sector", JsonValues.textOrNull(actor.sector()));
    }
}
