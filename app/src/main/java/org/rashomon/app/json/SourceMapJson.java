// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.rashomon.intake.Extracted;
import org.rashomon.model.Alignment;
import org.rashomon.model.Labels;

/** Where in the captured bytes a document's text stands. */
public final class SourceMapJson {
    private SourceMapJson() {}

    /** Runs as {@code [textBegin, textEnd, byteBegin, byteEnd, kind]}, in the text's order and without a gap. */
    public static ObjectNode of(Extracted extracted) {
        ObjectNode json = JsonValues.object();
        json.put("charset", extracted.encoding().charset().name());
        json.put("unit", "byte");
        ArrayNode runs = json.putArray("runs");
        for (Alignment.Run run : extracted.bytes().runs()) {
            runs.addArray()
                    .add(run.text().begin())
                    .add(run.text().end())
                    .add(run.page().begin())
                    .add(run.page().end())
                    .add(Labels.of(run.kind()));
        }
        return json;
    }
}
