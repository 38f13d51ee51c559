// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.app.access.AuditEvent.Deed;
import org.rashomon.app.access.AuditEvent.Outcome;

class AuditLogTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));

    @TempDir
    private Path folder;

    private static AuditEvent event(String who) {
        return new AuditEvent(who, "127.0.0.1", Deed.DECISION, "12", Outcome.DONE);
    }

    @Test
    void aLineIsOneLineWhateverItSays() throws Exception {
        Path file = folder.resolve("log.jsonl");
        AuditLog.in(file, NOON).record(event("a\r\n{\"who\":\"b\"}\u001b[2J"));

        assertThat(Files.readAllLines(file)).hasSize(1);
        assertThat(Files.readString(file).chars().filter(unit -> unit < ' ')).containsOnly((int) '\n');
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void theLogIsReadBackwardsPageByPage() throws Exception {
        Path file = folder.resolve("log.jsonl");
        AuditLog log = AuditLog.in(file, NOON);
        for (int at = 0; at < 25; at++) {
            log.record(event("user" + at));
        }
        Files.writeString(file, "{\"half", StandardOpenOption.APPEND);

        List<String> seen = new ArrayList<>();
        AuditTail tail = log.last(10, Optional.empty());
        assertThat(tail.unreadable()).isEqualTo(1);
        while (true) {
            tail.entries().forEach(entry -> seen.add(entry.who()));
            if (tail.older().isEmpty()) {
                break;
            }
            tail = log.last(10, tail.older());
        }
        assertThat(seen).hasSize(25).startsWith("user24", "user23").endsWith("user0");
    }

    @Test
    void halfALineCostsItselfAndNotTheNextOne() throws Exception {
        Path file = folder.resolve("log.jsonl");
        AuditLog log = AuditLog.in(file, NOON);
        log.record(event("first"));
        Files.writeString(file, "{\"half", StandardOpenOption.APPEND);

        log.record(event("second"));
        log.record(event("third"));

        AuditTail tail = log.last(10, Optional.empty());
        assertThat(tail.entries()).extracting(AuditEntry::who).containsExactly("third", "second", "first");
        assertThat(tail.unreadable()).isEqualTo(1);
        assertThat(Files.readAllLines(file)).hasSize(4);
    }

    @Test
    void whatHindersALineIsToldBeforeOneIsWritten() throws Exception {
        Path file = folder.resolve("log.jsonl");

        assertThat(AuditLog.in(file, NOON).hindrance()).isEmpty();
        assertThat(file).isEmptyFile();
        assertThat(AuditLog.none(NOON).hindrance()).isEmpty();
        assertThat(AuditLog.in(folder.resolve("nowhere").resolve("log.jsonl"), NOON)
                        .hindrance())
                .hasValueSatisfying(why -> assertThat(why).hasMessageContaining("nowhere"));
    }

    @Test
    void strangersCannotFillTheDisk() throws Exception {
        Path file = folder.resolve("log.jsonl");
        AuditLog log = AuditLog.in(file, NOON);
        for (int at = 0; at < 500; at++) {
            log.recordStranger(event("unknown"));
        }

        assertThat(Files.readAllLines(file)).hasSize(100);
    }
}
