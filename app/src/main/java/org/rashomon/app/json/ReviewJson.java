// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.rashomon.ledger.review.DecisionConflict;
import org.rashomon.ledger.review.ReviewNote;
import org.rashomon.model.Labels;

/** Decisions of reviewers and what parts from them. */
public final class ReviewJson {
    private ReviewJson() {}

    public static ObjectNode of(ReviewNote note) {
        ObjectNode json = JsonValues.object();
        json.put("entry", note.entry());
        json.put("operation", note.operation());
        json.put("what", note.what());
        json.put("author", note.signature().author());
        json.put("recordedAt", note.signature().recordedAt().toString());
        json.put("reason", note.reason());
        json.put("holds", note.holds());
        note.undoneBy().ifPresent(by -> json.put("undoneBy", by));
        return json;
    }

    public static ObjectNode of(DecisionConflict conflict) {
        ObjectNode json = JsonValues.object();
        json.put("entry", conflict.entry());
        json.put("conflict", Labels.of(conflict.kind()));
        json.put("what", conflict.what());
        json.put("why", conflict.why());
        return json;
    }
}
