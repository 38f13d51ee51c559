// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.capture;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.core.io.InputStatus;
import org.rashomon.intake.Intake;

/** Takes the captures of one file after the other. */
final class CaptureReader implements SourceReader<Captured, FileSplit> {
    private final SourceReaderContext context;
    private final Intake intake = new Intake();
    private final Deque<FileSplit> waiting = new ArrayDeque<>();
    private Optional<OpenFile> open = Optional.empty();
    private boolean noMore;
    private boolean asked;
    private CompletableFuture<Void> available = new CompletableFuture<>();

    CaptureReader(SourceReaderContext context) {
        this.context = context;
    }

    @Override
    public void start() {
        ask();
    }

    private void ask() {
        if (!asked && !noMore && waiting.isEmpty()) {
            asked = true;
            context.sendSplitRequest();
        }
    }

    @Override
    public InputStatus pollNext(ReaderOutput<Captured> output) throws Exception {
        if (open.isEmpty() && !waiting.isEmpty()) {
            open = Optional.of(OpenFile.of(waiting.remove(), intake));
        }
        if (open.isPresent()) {
            give(open.get(), output);
            return InputStatus.MORE_AVAILABLE;
        }
        if (noMore) {
            return InputStatus.END_OF_INPUT;
        }
        ask();
        return InputStatus.NOTHING_AVAILABLE;
    }

    private void give(OpenFile file, ReaderOutput<Captured> output) throws IOException {
        Captured next = file.next();
        output.collect(next);
        if (next.isLast()) {
            file.close();
            open = Optional.empty();
        }
    }

    @Override
    public List<FileSplit> snapshotState(long checkpoint) {
        List<FileSplit> left = new ArrayList<>();
        open.ifPresent(file -> left.add(file.rest()));
        left.addAll(waiting);
        return left;
    }

    @Override
    public CompletableFuture<Void> isAvailable() {
        if (open.isPresent() || !waiting.isEmpty() || noMore) {
            return CompletableFuture.completedFuture(null);
        }
        if (available.isDone()) {
            available = new CompletableFuture<>();
        }
        return available;
    }

    @Override
    public void addSplits(List<FileSplit> splits) {
        asked = false;
        waiting.addAll(splits);
        available.complete(null);
    }

    @Override
    public void notifyNoMoreSplits() {
        noMore = true;
        available.complete(null);
    }

    @Override
    public void close() {
        if (open.isPresent()) {
            open.get().close();
        }
    }
}
