// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.rashomon.model.Labels;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.TimeInterval;

/** Time expressions. */
final class TimeJson {
    private TimeJson() {}

    /** As it stands in a reading's list of times and as the time of an event. */
    static ObjectNode of(TimeExpression time) {
        ObjectNode json = JsonValues.object();
        json.set("span", JsonValues.span(time.mention().span()));
        json.put("text", time.mention().text());
        json.put("type", time.type().name());
        json.put("value", time.value());
        putInterval(json, time.interval());
        json.put("precision", Labels.of(time.precision()));
        json.put("anchor", Labels.of(time.anchor()));
        return json;
    }

    /** Days, both included; an open bound is {@code null}. */
    static void putInterval(ObjectNode json, TimeInterval interval) {
        json.set("from", JsonValues.textOrNull(interval.from()));
        json.set("to", JsonValues.textOrNull(interval.to()));
    }
}
