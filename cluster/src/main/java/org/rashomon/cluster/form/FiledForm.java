// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.form;

import java.nio.ByteBuffer;
import org.rashomon.ledger.incident.LinkMemory.Filed;

/** What a document is filed under, in 44 bytes each. */
public record FiledForm() implements PackedList<Filed> {
    @Override
    public int size() {
        return Long.BYTES + PackedIds.TELLING;
    }

    @Override
    public void put(Filed filed, ByteBuffer into) {
        into.putLong(filed.key());
        PackedIds.put(filed.episode(), into);
    }

    @Override
    public Filed one(ByteBuffer from) {
        long key = from.getLong();
        return new Filed(key, PackedIds.telling(from));
    }
}
