// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.rashomon.ledger.DocumentHistory;

/** What became of a report, step by step. */
public final class HistoryJson {
    private HistoryJson() {}

    public static ObjectNode of(DocumentHistory.Step step) {
        ObjectNode json = JsonValues.object();
        json.put("entry", step.entry());
        json.put("document", step.document().value());
        json.put("what", step.what());
        json.put("author", step.author());
        json.put("recordedAt", step.recordedAt().toString());
        json.put("reason", step.reason());
        return json;
    }
}
