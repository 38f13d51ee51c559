// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rashomon.intake.Arrival;
import org.rashomon.intake.Extracted;
import org.rashomon.intake.Intake;
import org.rashomon.intake.Meter;
import org.rashomon.intake.Refused;
import org.rashomon.intake.Taken;
import org.rashomon.model.Document;

/**
 * Inputs become documents and those become results: many at a time, and handed on one at a time in the order in which they were
 * given, each as soon as it and all before it are done. However many inputs there are, no more than a few for each worker are held.
 *
 * @param <R> what a document becomes
 */
final class DocumentRun<R> {
    /** Enough that a long report at the head of the queue leaves no worker idle. */
    private static final int HELD_PER_WORKER = 8;

    /**
     * How many KB of pages wait for a worker or, with what became of them, for the receiver at most, so that a row of pages of the largest
     * size does not fill the memory.
     */
    private static final int MOST_HELD = Math.clamp(Runtime.getRuntime().maxMemory() >> 13, 1, Integer.MAX_VALUE);

    private static final AtomicInteger WORKERS = new AtomicInteger();

    /** One input's work; its page may be part of the result and counts until that is handed on. */
    private record Held<R>(Future<Outcome<R>> work, int weight) {}

    /** Takes the results, on the thread that called {@link #run}. */
    @FunctionalInterface
    interface Receiver<R> {
        void accept(Outcome<R> outcome) throws IOException;
    }

    private final Intake intake;
    private final Function<Extracted, R> step;
    private final int threads;
    private final Semaphore held = new Semaphore(MOST_HELD);

    private DocumentRun(Function<Extracted, R> step, Intake intake, int threads) {
        this.intake = intake;
        this.step = step;
        this.threads = threads;
    }

    /**
     * A run.
     *
     * @param step what is done with each document, by several threads at once; it fences off what goes wrong with one document
     */
    DocumentRun(Intake intake, Function<Document, R> step, int threads) {
        this(extracted -> step.apply(extracted.document()), intake, threads);
    }

    /** A run whose step sees where in its capture each document stands. */
    static <R> DocumentRun<R> ofExtracted(Intake intake, Function<Extracted, R> step, int threads) {
        return new DocumentRun<>(step, intake, threads);
    }

    /** Works through {@code inputs}; returns when the receiver has had them all. */
    void run(List<String> inputs, InputStream standardInput, Receiver<R> receiver) throws IOException {
        run(inputs, standardInput, new Meter(), receiver);
    }

    /** The same, counted. */
    void run(List<String> inputs, InputStream standardInput, Meter meter, Receiver<R> receiver) throws IOException {
        BlockingQueue<Optional<Held<R>>> queue = new ArrayBlockingQueue<>(threads * HELD_PER_WORKER);
        ExecutorService workers = Executors.newFixedThreadPool(threads, DocumentRun::worker);
        Thread feeder =
                new Thread(() -> feed(() -> intake.captures(inputs, standardInput, meter), workers, queue), "intake");
        feeder.setDaemon(true);
        feeder.start();
        try {
            for (Optional<Held<R>> next = queue.take(); next.isPresent(); next = queue.take()) {
                receiver.accept(outcome(next.get().work()));
                held.release(next.get().weight());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        } finally {
            feeder.interrupt();
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "reader-" + WORKERS.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    private void feed(
            Supplier<Stream<Arrival>> captures, ExecutorService workers, BlockingQueue<Optional<Held<R>>> queue) {
        try {
            try (Stream<Arrival> arrivals = captures.get()) {
                for (Arrival arrival : (Iterable<Arrival>) arrivals::iterator) {
                    int weight = weight(arrival);
                    held.acquire(weight);
                    queue.put(Optional.of(new Held<>(workers.submit(() -> work(arrival)), weight)));
                }
            } catch (RuntimeException broken) {
                queue.put(Optional.of(new Held<>(failed(broken), 0)));
            }
            queue.put(Optional.empty());
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
    }

    private Future<Outcome<R>> failed(RuntimeException broken) {
        FutureTask<Outcome<R>> task = new FutureTask<>(() -> {
            throw broken;
        });
        task.run();
        return task;
    }

    private static int weight(Arrival arrival) {
        return switch (arrival) {
            case Taken taken -> Math.clamp(taken.capture().content().size() >> 10, 1, MOST_HELD);
            case Refused refused -> 1;
        };
    }

    private Outcome<R> work(Arrival arrival) {
        return switch (arrival) {
            case Taken taken ->
                switch (intake.document(taken)) {
                    case Extracted extracted -> new Outcome.Done<>(step.apply(extracted));
                    case Refused refused -> new Outcome.Failed<>(refused.input(), refused.problem());
                };
            case Refused refused -> new Outcome.Failed<>(refused.input(), refused.problem());
        };
    }

    private static <R> Outcome<R> outcome(Future<Outcome<R>> work) throws InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException broken) {
            throw broken.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(broken.getCause());
        }
    }
}
