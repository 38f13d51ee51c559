// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** How far the inputs have been taken in, for whoever waits: read while another thread takes them. */
public final class Meter {
    private final AtomicLong bytes = new AtomicLong();
    private final Map<String, Long> passedOver = new TreeMap<>();

    /** How many bytes of the files given have been read, compressed as they are. */
    public long bytes() {
        return bytes.get();
    }

    /** What archives hold that is no report and was passed over, with how often; in alphabetical order. */
    public Map<String, Long> passedOver() {
        synchronized (passedOver) {
            return new TreeMap<>(passedOver);
        }
    }

    void count(long read) {
        bytes.addAndGet(read);
    }

    void passOver(String what) {
        synchronized (passedOver) {
            passedOver.merge(what, 1L, Long::sum);
        }
    }
}
