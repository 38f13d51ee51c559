// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.form;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.rashomon.ledger.incident.TellingId;
import org.rashomon.model.DocumentId;
import org.rashomon.model.EventMentionId;

/** A telling's name as the digest of its document and the number of its event. */
final class TellingForm {
    private static final int DIGEST = 32;

    static final int LENGTH = DIGEST + Integer.BYTES;

    private static final String BEFORE_DIGEST = "sha256:";
    private static final String BEFORE_NUMBER = "e";

    private TellingForm() {}

    static void put(TellingId telling, ByteBuffer into) {
        into.put(HexFormat.of().parseHex(telling.document().value().substring(BEFORE_DIGEST.length())));
        into.putInt(Integer.parseInt(telling.event().value().substring(BEFORE_NUMBER.length())));
    }

    static TellingId get(ByteBuffer from) {
        byte[] digest = new byte[DIGEST];
        from.get(digest);
        DocumentId document = new DocumentId(BEFORE_DIGEST + HexFormat.of().formatHex(digest));
        return new TellingId(document, EventMentionId.numbered(from.getInt()));
    }
}
