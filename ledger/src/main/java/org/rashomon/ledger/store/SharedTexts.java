// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Short texts that were read before, so that what many records say is in memory once: names of rules, places and parties. Of the texts of one hash
 * the last one stays. Safe for use by many threads.
 */
final class SharedTexts {
    private static final int BITS = 16;
    private static final int LONGEST = 64;
    /** Multiplying by it spreads neighbouring numbers over all bits (Knuth, The Art of Computer Programming, 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    private final AtomicReferenceArray<String> texts = new AtomicReferenceArray<>(1 << BITS);

    /** An equal text: the one from before, if it is still here. */
    String shared(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int slot = text.hashCode() * SPREAD >>> (Integer.SIZE - BITS);
        String known = texts.getPlain(slot);
        if (text.equals(known)) {
            return known;
        }
        texts.setPlain(slot, text);
        return text;
    }
}
