// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.nio.ByteBuffer;
import org.rashomon.cluster.form.Form;
import org.rashomon.cluster.form.FoundForm;
import org.rashomon.cluster.form.PackedIds;
import org.rashomon.ledger.incident.Comparer;
import org.rashomon.model.DocumentId;

/** The document and its line, then what was found. */
record MatchesForm() implements Form<Matches> {
    @Override
    public byte[] encode(Matches matches) {
        byte[] found = new FoundForm().encode(matches.found());
        ByteBuffer bytes = ByteBuffer.allocate(PackedIds.DOCUMENT + Long.BYTES + found.length);
        PackedIds.put(matches.edition().document(), bytes);
        return bytes.putLong(matches.edition().line()).put(found).array();
    }

    @Override
    public Matches decode(byte[] encoded) {
        ByteBuffer bytes = ByteBuffer.wrap(encoded);
        DocumentId document = PackedIds.document(bytes);
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
