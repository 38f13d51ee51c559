// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.loopback;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what other processes do. */
final class Patience {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Patience() {}

    /**
     * Returns as soon as something is so.
     *
     * @param what is waited for, in words
     * @param longest after which an {@link IllegalStateException} is thrown
     * @param why there is to tell in it
     */
    static void until(String what, Duration longest, BooleanSupplier isSo, Supplier<String> why) {
        long start = System.nanoTime();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() - start > longest.toNanos()) {
                throw new IllegalStateException("not within " + longest + ": " + what + "\n" + why.get());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
