// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Arrays;

/** Captured bytes that nobody can change afterwards. Equal when the bytes are. */
public final class ByteContent {
    private final byte[] bytes;

    private ByteContent(byte[] bytes) {
        this.bytes = bytes;
    }

    public static ByteContent of(byte[] bytes) {
        return new ByteContent(bytes.clone());
    }

    public byte[] toArray() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByteContent that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
