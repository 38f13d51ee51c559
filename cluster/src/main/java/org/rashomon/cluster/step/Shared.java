// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One thing for all slots of a TaskManager: opened by the first that asks, closed when the last has closed its own. Models and gazetteer are
 * in memory once in each process, however many slots it has.
 */
final class Shared<T> implements AutoCloseable {
    private static final Map<Object, Held<?>> HELD = new HashMap<>();

    private final Object key;
    private final Held<T> held;

    private static final class Held<T> {
        private final T thing;
        private final Consumer<T> closer;
        private int users;

        Held(T thing, Consumer<T> closer) {
            this.thing = thing;
            this.closer = closer;
        }
    }

    private Shared(Object key, Held<T> held) {
        this.key = key;
        this.held = held;
    }

    /** The thing of a key; those who give equal keys give the same kind of thing. */
    static <T> Shared<T> open(Object key, Supplier<T> opener, Consumer<T> closer) {
        synchronized (HELD) {
            @SuppressWarnings("unchecked") // of a key's kind, as told above
            Held<T> held = (Held<T>) HELD.computeIfAbsent(key, absent -> new Held<>(opener.get(), closer));
            held.users++;
            return new Shared<>(key, held);
        }
    }

    /** The same, for what is open as long as the job's classes are there: a job that starts again after a failure finds it. */
    static <T> T kept(Object key, Supplier<T> opener) {
        return open(key, opener, closed -> {}).thing();
    }

    T thing() {
        return held.thing;
    }

    @Override
    public void close() {
        synchronized (HELD) {
            if (--held.users == 0) {
                HELD.remove(key);
                held.closer.accept(held.thing);
            }
        }
    }
}
