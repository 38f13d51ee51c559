// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.capture;

import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.rashomon.ledger.store.RecordBytes;

/** Splits, and what is known of them, as the journal's lines have records. */
record RecordSplits<T>(Class<T> type) implements SimpleVersionedSerializer<T> {
    @Override
    public int getVersion() {
        return RecordBytes.FORMAT;
    }

    @Override
    public byte[] serialize(T value) {
        return RecordBytes.encode(value, type);
    }

    @Override
    public T deserialize(int version, byte[] bytes) {
        return RecordBytes.decode(bytes, type);
    }
}
