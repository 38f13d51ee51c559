// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.form;

import java.nio.ByteBuffer;
import org.rashomon.ledger.incident.Comparer.Edition;
import org.rashomon.ledger.incident.Comparer.Found;
import org.rashomon.ledger.incident.TellingId;

/** What is filed under keys, in 52 bytes each. */
public record FoundForm() implements PackedList<Found> {
    @Override
    public int size() {
        return 2 * Long.BYTES + PackedIds.TELLING;
    }

    @Override
    public void put(Found found, ByteBuffer into) {
        into.putLong(found.key()).putLong(found.of().line());
        PackedIds.put(found.episode(), into);
    }

    @Override
    public Found one(ByteBuffer from) {
        long key = from.getLong();
        long line = from.getLong();
        TellingId episode = PackedIds.telling(from);
        return new Found(key, new Edition(episode.document(), line), episode);
    }
}
