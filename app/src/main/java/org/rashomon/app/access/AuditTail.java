// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some entries of the audit log, newest first.
 *
 * @param entries those that could be read
 * @param unreadable how many lines among them are no entries
 * @param older the place before which there are more
 */
public record AuditTail(List<AuditEntry> entries, int unreadable, Optional<Long> older) {
    /** Read at once, however long the file is; a line is under 2,000 bytes. */
    private static final int WINDOW = 256 * 1024;

    public AuditTail {
        entries = List.copyOf(entries);
    }

    static AuditTail nothing() {
        return new AuditTail(List.of(), 0, Optional.empty());
    }

    static AuditTail read(Path path, int count, Optional<Long> before) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            long end = Math.clamp(before.orElse(file.length()), 0, file.length());
            long start = Math.max(0, end - WINDOW);
            byte[] window = new byte[Math.toIntExact(end - start)];
            file.seek(start);
            file.readFully(window);
            return lines(window, start, count);
        }
    }

    private static AuditTail lines(byte[] window, long start, int count) {
        List<AuditEntry> entries = new ArrayList<>();
        int unreadable = 0;
        int end = window.length;
        while (end > 0 && entries.size() + unreadable < count) {
            int begin = beginning(window, end - 1);
            if (begin == 0 && start > 0) {
                break;
            }
            String line = new String(window, begin, end - begin, StandardCharsets.UTF_8);
            Optional<AuditEntry> entry = AuditEntry.parse(line);
            entry.ifPresent(entries::add);
            unreadable += entry.isEmpty() ? 1 : 0;
            end = begin;
        }
        return new AuditTail(entries, unreadable, start + end > 0 ? Optional.of(start + end) : Optional.empty());
    }

    /** Where the line begins that ends with the byte at {@code last}. */
    private static int beginning(byte[] window, int last) {
        int at = last;
        while (at > 0 && window[at - 1] != '\n') {
            at--;
        }
        return at;
    }
}
