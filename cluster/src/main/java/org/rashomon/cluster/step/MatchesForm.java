// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.rashomon.cluster.form.Form;
import org.rashomon.cluster.form.FoundForm;
import org.rashomon.ledger.incident.Comparer;
import org.rashomon.model.DocumentId;

/** The document's digest and line, then what was found. */
record MatchesForm() implements Form<Matches> {
    private static final int DIGEST = 32;
    private static final String BEFORE_DIGEST = "sha256:";

    @Override
    public byte[] encode(Matches matches) {
        byte[] found = new FoundForm().encode(matches.found());
        String document = matches.edition().document().value();
        return ByteBuffer.allocate(DIGEST + Long.BYTES + found.length)
                .put(HexFormat.of().parseHex(document.substring(BEFORE_DIGEST.length())))
                .putLong(matches.edition().line())
                .put(found)
                .array();
    }

    @Override
    public Matches decode(byte[] encoded) {
        ByteBuffer bytes = ByteBuffer.wrap(encoded);
        byte[] digest = new byte[DIGEST];
        bytes.get(digest);
        DocumentId document = new DocumentId(BEFORE_DIGEST + HexFormat.of().formatHex(digest));
        Comparer.Edition edition = new Comparer.Edition(document, bytes.getLong());
        byte[] found = new byte[bytes.remaining()];
        bytes.get(found);
        return new Matches(edition, new FoundForm().decode(found));
    }

    @Override
    public Class<Matches> type() {
        return Matches.class;
    }

    @Override
    public int version() {
        return 1;
    }
}
