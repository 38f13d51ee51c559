// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.stream.Collectors;
import org.rashomon.model.Document;
import org.rashomon.model.Origin;
import org.rashomon.model.OriginTracer;

/** Each report is its own origin, but those whose input names a wire ("wire-1.txt", "wire-2.txt") share it. */
public final class OwnOrigins {
    public static final OriginTracer TRACER = documents ->
            documents.stream().collect(Collectors.toMap(Document::id, OwnOrigins::origin, OwnOrigins::first));

    private OwnOrigins() {}

    private static Origin origin(Document document) {
        return document.input().startsWith("wire-")
                ? new Origin("Wire", "credit line")
                : new Origin(document.input(), "own report");
    }

    private static Origin first(Origin first, Origin second) {
        return first;
    }
}
