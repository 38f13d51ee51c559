// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/**
 * The captures of a WARC file of our own, from a record on.
 *
 * @param found in the order of the file
 * @param revisited the addresses that were asked again and had not changed, with what they said then
 * @param end behind the last whole record
 * @param isCutOff true when the file ends within a record, as it does when a run was killed
 * @param damage what stands in the way of reading on, empty where nothing does
 */
record WarcScan(
        List<StoredCapture> found,
        List<Map.Entry<URI, StoredCapture.Validators>> revisited,
        long end,
        boolean isCutOff,
        Optional<String> damage) {
    static WarcScan of(Path warc, long from, Budgets budgets) throws IOException {
        try (FileChannel channel = FileChannel.open(warc)) {
            channel.position(from);
            return new Scanner(warc, channel, budgets).scan(from);
        }
    }

    private static final class Scanner {
        private final String file;
        private final FileChannel channel;
        private final Budgets budgets;
        private final List<StoredCapture> found = new ArrayList<>();
        private final List<Map.Entry<URI, StoredCapture.Validators>> revisited = new ArrayList<>();

        private Runnable pending = () -> {};
        private long end;

        Scanner(Path warc, FileChannel channel, Budgets budgets) {
            this.file = String.valueOf(warc.getFileName());
            this.channel = channel;
            this.budgets = budgets;
        }

        WarcScan scan(long from) throws IOException {
            end = from;
            try {
                WarcReader reader = new WarcReader(channel);
                for (boolean goesOn = true; goesOn; ) {
                    goesOn = step(reader);
                }
                return result(end < channel.size(), Optional.empty());
            } catch (EOFException cutOff) {
                return result(true, Optional.empty());
            } catch (IOException | RuntimeException damaged) {
                // The reader throws unchecked exceptions on broken headers.
                return result(false, Optional.of(String.valueOf(damaged.getMessage())));
            }
        }

        /** A record counts as soon as the reader has got beyond its end, whatever comes behind it. */
        private boolean step(WarcReader reader) throws IOException {
            Optional<WarcRecord> next;
            try {
                next = reader.next();
            } finally {
                if (reader.position() > end) {
                    pending.run();
                    pending = () -> {};
                    end = reader.position();
                }
            }
            if (next.isPresent()) {
                pending = taken(next.get(), end);
            }
            return next.isPresent();
        }

        private WarcScan result(boolean isCutOff, Optional<String> damage) {
            return new WarcScan(found, revisited, end, isCutOff, damage);
        }

        private Runnable taken(WarcRecord record, long offset) throws IOException {
            return switch (record) {
                case WarcResponse response -> {
                    ResponseHead head = StoredContent.head(response.http());
                    if (head.isFailure()) {
                        yield () -> {};
                    }
                    StoredCapture capture = capture(response, head, offset);
                    yield () -> found.add(capture);
                }
                case WarcRevisit revisit -> {
                    ResponseHead head = StoredContent.head(revisit.http());
                    URI address = revisit.targetURI();
                    yield () ->
                            revisited.add(new AbstractMap.SimpleEntry<>(address, StoredCapture.Validators.of(head)));
                }
                default -> () -> {};
            };
        }

        private StoredCapture capture(WarcResponse response, ResponseHead head, long offset) throws IOException {
            try (InputStream content = StoredContent.decoded(response.http(), budgets)) {
                return new StoredCapture(
                        response.targetURI(),
                        response.date(),
                        StoredCapture.Head.of(head),
                        StoredCapture.Validators.of(head),
                        WarcRecords.digest(content),
                        new StoredCapture.Place(file, offset));
            }
        }
    }
}
