// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.rashomon.model.Labels;
import org.rashomon.model.Outlet;
import org.rashomon.model.Silence;

/** Somebody told not to have spoken. */
final class SilenceJson {
    private SilenceJson() {}

    static ObjectNode of(Silence silence, Optional<Outlet> outlet) {
        ObjectNode json = JsonValues.object();
        json.put("kind", Labels.of(silence.kind()));
        json.set("who", JsonValues.orNull(silence.who(), ActorJson::mention));
        json.put("words", silence.cue().text());
        json.set("cue", JsonValues.span(silence.cue().span()));
        json.set("about", JsonValues.spanOrNull(silence.about()));
        json.set("teller", ActorJson.speaker(silence.teller(), outlet));
        json.put("rule", silence.cue().rule());
        return json;
    }
}
