// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.form;

import org.rashomon.ledger.store.RecordBytes;

/**
 * Records as the journal's lines have them.
 *
 * @param type a public record, or a sealed type of such
 */
public record RecordForm<T>(Class<T> type) implements Form<T> {
    @Override
    public byte[] encode(T value) {
        return RecordBytes.encode(value, type);
    }

    @Override
    public T decode(byte[] bytes) {
        return RecordBytes.decode(bytes, type);
    }

    @Override
    public int version() {
        return RecordBytes.FORMAT;
    }
}
