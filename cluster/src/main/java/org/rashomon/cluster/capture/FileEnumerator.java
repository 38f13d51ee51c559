// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.capture;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.jspecify.annotations.Nullable;

/** Finds files, and gives the next one to whoever asks. */
final class FileEnumerator implements SplitEnumerator<FileSplit, FilesSeen> {
    private final SplitEnumeratorContext<FileSplit> context;
    private final List<String> inputs;
    private final Optional<Duration> every;
    private final Set<String> names;
    private final Deque<FileSplit> waiting;
    private final Set<Integer> idle = new TreeSet<>();
    private boolean isListed;

    FileEnumerator(
            SplitEnumeratorContext<FileSplit> context, List<String> inputs, Optional<Duration> every, FilesSeen seen) {
        this.context = context;
        this.inputs = List.copyOf(inputs);
        this.every = every;
        this.names = new LinkedHashSet<>(seen.names());
        this.waiting = new ArrayDeque<>(seen.waiting());
    }

    @Override
    public void start() {
        if (every.isPresent()) {
            context.callAsync(
                    () -> FileWalk.files(inputs), this::take, 0, every.get().toMillis());
        } else {
            context.callAsync(() -> FileWalk.files(inputs), this::take);
        }
    }

    private void take(List<String> files, @Nullable Throwable failure) {
        if (failure != null) {
            throw new IllegalStateException("the inputs cannot be listed: " + failure.getMessage(), failure);
        }
        for (String name : files) {
            int number = names.size();
            if (names.add(name)) {
                waiting.add(new FileSplit(name, number, 0));
            }
        }
        isListed = true;
        List.copyOf(idle).forEach(this::serve);
    }

    @Override
    public void handleSplitRequest(int reader, @Nullable String host) {
        serve(reader);
    }

    private void serve(int reader) {
        idle.remove(reader);
        if (!context.registeredReaders().containsKey(reader)) {
            return;
        }
        FileSplit next = waiting.poll();
        if (next != null) {
            context.assignSplit(next, reader);
        } else if (isListed && every.isEmpty()) {
            context.signalNoMoreSplits(reader);
        } else {
            idle.add(reader);
        }
    }

    /** Who failed has lost its files; they come first, in order. */
    @Override
    public void addSplitsBack(List<FileSplit> splits, int reader) {
        List<FileSplit> all = new ArrayList<>(splits);
        all.addAll(waiting);
        all.sort((one, other) -> Long.compare(one.file(), other.file()));
        waiting.clear();
        waiting.addAll(all);
    }

    @Override
    public void addReader(int reader) {
        // It asks by itself.
    }

    @Override
    public FilesSeen snapshotState(long checkpoint) {
        return new FilesSeen(List.copyOf(names), List.copyOf(waiting));
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
