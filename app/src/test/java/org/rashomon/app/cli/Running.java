// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A command that goes on until it is stopped, on a thread of its own. */
final class Running implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Watched out = new Watched();
    private final Watched err = new Watched();
    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
    private final Thread command;

    /** What was written so far, for whoever waits for more. */
    private static final class Watched extends ByteArrayOutputStream {
        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            notifyAll();
        }

        @Override
        public synchronized void write(int one) {
            super.write(one);
            notifyAll();
        }

        /** The rest of the line that holds {@code words}. */
        synchronized String await(String words) throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (true) {
                String all = toString(StandardCharsets.UTF_8);
                int from = all.indexOf(words);
                int lineEnd = from < 0 ? -1 : all.indexOf('\n', from);
                if (lineEnd >= 0) {
                    return all.substring(from + words.length(), lineEnd);
                }
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("no line with '" + words + "' in: " + all);
                }
                wait(left);
            }
        }
    }

    private Running(Object... arguments) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Screen.none());
        command = new Thread(() -> exitCode.complete(Ran.run(terminal, arguments)), "rashomon");
        command.start();
    }

    static Running rashomon(Object... arguments) {
        return new Running(arguments);
    }

    /** Waits for a line on standard output; gives what stands in it behind {@code words}. */
    String awaitOut(String words) throws InterruptedException {
        return out.await(words);
    }

    /** The same on standard error. */
    String awaitErr(String words) throws InterruptedException {
        return err.await(words);
    }

    /** Interrupts it, as Ctrl-C does, and waits until it has ended. */
    Ran stop() {
        command.interrupt();
        int code = exitCode.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        stop();
    }
}
