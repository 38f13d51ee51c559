// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.form;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.rashomon.ledger.incident.TellingId;
import org.rashomon.model.DocumentId;
import org.rashomon.model.EventMentionId;

/** Ids in as few bytes as they can do with: a document's is the digest of its text, an event's its number. */
public final class PackedIds {
    public static final int DOCUMENT = 32;

    static final int TELLING = DOCUMENT + Integer.BYTES;

    private static final String BEFORE_DIGEST = "sha256:";
    private static final String BEFORE_NUMBER = "e";

    private PackedIds() {}

    public static void put(DocumentId document, ByteBuffer into) {
        into.put(HexFormat.of().parseHex(document.value().substring(BEFORE_DIGEST.length())));
    }

    public static DocumentId document(ByteBuffer from) {
        byte[] digest = new byte[DOCUMENT];
        from.get(digest);
        return new DocumentId(BEFORE_DIGEST + HexFormat.of().formatHex(digest));
    }

    static void put(TellingId telling, ByteBuffer into) {
        put(telling.document(), into);
        into.putInt(Integer.parseInt(telling.event().value().substring(BEFORE_NUMBER.length())));
    }

    static TellingId telling(ByteBuffer from) {
        DocumentId document = document(from);
        return new TellingId(document, EventMentionId.numbered(from.getInt()));
    }
}
