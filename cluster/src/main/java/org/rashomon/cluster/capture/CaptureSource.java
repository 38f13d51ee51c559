// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.capture;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * Captures from files and folders of any file system that Flink knows. As Flink wants it: a source in its sense of the word is where a
 * stream begins.
 */
public final class CaptureSource implements Source<Captured, FileSplit, FilesSeen> {
    private static final long serialVersionUID = 1;

    private final List<String> inputs;
    /** Zero for never. */
    private final Duration every;

    /**
     * A source.
     *
     * @param inputs files and folders, in this order
     * @param every how often folders are looked at for new files; empty for what is there now and no more
     */
    public CaptureSource(List<String> inputs, Optional<Duration> every) {
        this.inputs = List.copyOf(inputs);
        this.every = every.orElse(Duration.ZERO);
    }

    @Override
    public Boundedness getBoundedness() {
        return every.isZero() ? Boundedness.BOUNDED : Boundedness.CONTINUOUS_UNBOUNDED;
    }

    @Override
    public SplitEnumerator<FileSplit, FilesSeen> createEnumerator(SplitEnumeratorContext<FileSplit> context) {
        return restoreEnumerator(context, FilesSeen.none());
    }

    @Override
    public SplitEnumerator<FileSplit, FilesSeen> restoreEnumerator(
            SplitEnumeratorContext<FileSplit> context, FilesSeen seen) {
        return new FileEnumerator(context, inputs, Optional.of(every).filter(told -> !told.isZero()), seen);
    }

    @Override
    public SourceReader<Captured, FileSplit> createReader(SourceReaderContext context) {
        return new CaptureReader(context);
    }

    @Override
    public SimpleVersionedSerializer<FileSplit> getSplitSerializer() {
        return new RecordSplits<>(FileSplit.class);
    }

    @Override
    public SimpleVersionedSerializer<FilesSeen> getEnumeratorCheckpointSerializer() {
        return new RecordSplits<>(FilesSeen.class);
    }
}
