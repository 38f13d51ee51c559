// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.form;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.ledger.incident.Comparer.Edition;
import org.rashomon.ledger.incident.Comparer.Found;

/** What is filed under keys, in 56 bytes and the number of the event each: there is more of it than of anything else. */
public record FoundForm() implements Form<List<Found>> {
    private static final int EACH = TellingForm.LENGTH + 2 * Long.BYTES;

    @Override
    public byte[] encode(List<Found> all) {
        ByteBuffer bytes = ByteBuffer.allocate(all.size() * EACH);
        for (Found found : all) {
            bytes.putLong(found.key()).putLong(found.of().line());
            TellingForm.put(found.episode(), bytes);
        }
        return bytes.array();
    }

    @Override
    public List<Found> decode(byte[] encoded) {
        ByteBuffer bytes = ByteBuffer.wrap(encoded);
        List<Found> all = new ArrayList<>(encoded.length / EACH);
        while (bytes.hasRemaining()) {
            long key = bytes.getLong();
            long line = bytes.getLong();
            var episode = TellingForm.get(bytes);
            all.add(new Found(key, new Edition(episode.document(), line), episode));
        }
        return all;
    }

    @Override
    @SuppressWarnings("unchecked") // the class of all lists
    public Class<List<Found>> type() {
        return (Class<List<Found>>) (Class<?>) List.class;
    }

    @Override
    public int version() {
        return 1;
    }
}
