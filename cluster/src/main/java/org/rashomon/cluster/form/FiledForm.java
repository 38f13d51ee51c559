// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.form;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.ledger.incident.LinkMemory.Filed;

/** What a document is filed under. */
public record FiledForm() implements Form<List<Filed>> {
    private static final int EACH = TellingForm.LENGTH + Long.BYTES;

    @Override
    public byte[] encode(List<Filed> all) {
        ByteBuffer bytes = ByteBuffer.allocate(all.size() * EACH);
        for (Filed filed : all) {
            bytes.putLong(filed.key());
            TellingForm.put(filed.episode(), bytes);
        }
        return bytes.array();
    }

    @Override
    public List<Filed> decode(byte[] encoded) {
        ByteBuffer bytes = ByteBuffer.wrap(encoded);
        List<Filed> all = new ArrayList<>(encoded.length / EACH);
        while (bytes.hasRemaining()) {
            long key = bytes.getLong();
            all.add(new Filed(key, TellingForm.get(bytes)));
        }
        return all;
    }

    @Override
    @SuppressWarnings("unchecked") // the class of all lists
    public Class<List<Filed>> type() {
        return (Class<List<Filed>>) (Class<?>) List.class;
    }

    @Override
    public int version() {
        return 1;
    }
}
