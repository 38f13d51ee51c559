// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.form;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Lists of what takes the same number of bytes each, one after the other: for what there is more of than of anything else. */
sealed interface PackedList<T> extends Form<List<T>> permits FiledForm, FoundForm {
    /** How many bytes one takes. */
    int size();

    void put(T one, ByteBuffer into);

    T one(ByteBuffer from);

    @Override
    default byte[] encode(List<T> all) {
        ByteBuffer bytes = ByteBuffer.allocate(all.size() * size());
        all.forEach(one -> put(one, bytes));
        return bytes.array();
    }

    @Override
    default List<T> decode(byte[] encoded) {
        ByteBuffer bytes = ByteBuffer.wrap(encoded);
        List<T> all = new ArrayList<>(encoded.length / size());
        while (bytes.hasRemaining()) {
            all.add(one(bytes));
        }
        return all;
    }

    @Override
    @SuppressWarnings("unchecked") // the class of all lists
    default Class<List<T>> type() {
        return (Class<List<T>>) (Class<?>) List.class;
    }

    @Override
    default int version() {
        return 1;
    }
}
