// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something large that a thread of its own loads: the pool that all share has one thread on a machine of two cores, where one would wait for
 * another.
 *
 * @param <T> what is loaded
 */
public final class Loading<T> {
    private final CompletableFuture<T> work;

    private Loading(CompletableFuture<T> work) {
        this.work = work;
    }

    /** Begins to load. */
    public static <T> Loading<T> of(String name, Supplier<T> work) {
        return new Loading<>(CompletableFuture.supplyAsync(
                work,
                task -> Thread.ofPlatform().daemon().name("loading " + name).start(task)));
    }

    /** What was loaded, once it is; throws what went wrong, as the loading threw it. */
    public T get() {
        try {
            return work.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
