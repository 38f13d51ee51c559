// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Who did what, one JSON object a line, on the disk before the answer goes out. Control characters are escaped as JSON does it, so that
 * nobody can forge a line. What is done here is done after its line is written; what is done elsewhere, a decision in the ledger or a
 * change of the accounts, has its number or its end after it, and asks {@link #hindrance} before.
 */
public final class AuditLog {
    private static final int STRANGERS_AT_ONCE = 100;
    private static final Duration STRANGERS_EACH = Duration.ofSeconds(2);

    private final Optional<Path> file;
    private final InstantSource clock;
    private final RequestLimits strangers;
    private final AtomicLong leftOut = new AtomicLong();

    private AuditLog(Optional<Path> file, InstantSource clock) {
        this.file = file.map(Path::toAbsolutePath);
        this.clock = clock;
        this.strangers = new RequestLimits(clock, STRANGERS_AT_ONCE, STRANGERS_EACH);
    }

    public static AuditLog in(Path file, InstantSource clock) {
        return new AuditLog(Optional.of(file), clock);
    }

    /** Keeps nothing, for the one person at this machine: decisions stand in the ledger's journal in any case. */
    public static AuditLog none(InstantSource clock) {
        return new AuditLog(Optional.empty(), clock);
    }

    /** Where the log of an accounts file is when nothing else is said. */
    public static Path beside(Path accounts) {
        return accounts.resolveSibling(accounts.getFileName() + ".audit.jsonl");
    }

    public void record(AuditEvent event) {
        file.ifPresent(path -> append(path, event));
    }

    /** What anybody can cause without an account: too many at once are counted and left out, so that nobody can fill the disk. */
    public void recordStranger(AuditEvent event) {
        if (strangers.take("all").isPresent()) {
            leftOut.incrementAndGet();
            return;
        }
        long missing = leftOut.getAndSet(0);
        if (missing > 0) {
            record(new AuditEvent(
                    AuditEvent.UNKNOWN, "-", AuditEvent.Deed.LEFT_OUT, missing + " lines", AuditEvent.Outcome.REFUSED));
        }
        record(event);
    }

    /** Why no line could be written now; empty when one could. To be asked before what must not be done without one. */
    public synchronized Optional<UncheckedIOException> hindrance() {
        try {
            if (file.isPresent()) {
                OwnersFile.requireAppendable(file.get());
            }
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.of(unwritten(unwritable));
        }
    }

    private UncheckedIOException unwritten(IOException why) {
        return new UncheckedIOException("cannot write the audit log " + file.orElseThrow(), why);
    }

    private synchronized void append(Path path, AuditEvent event) {
        try {
            OwnersFile.appendLine(path, AuditEntry.line(clock.instant().toString(), event));
        } catch (IOException full) {
            throw unwritten(full);
        }
    }

    /** The last entries before a place in the file, newest first. */
    public AuditTail last(int count, Optional<Long> before) throws IOException {
        return file.isPresent() && Files.exists(file.get())
                ? AuditTail.read(file.get(), count, before)
                : AuditTail.nothing();
    }
}
