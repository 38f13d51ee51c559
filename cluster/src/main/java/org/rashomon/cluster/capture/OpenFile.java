// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.capture;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.rashomon.intake.Arrival;
import org.rashomon.intake.Intake;
import org.rashomon.intake.Refused;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;

/** A file whose captures are being taken. */
final class OpenFile implements AutoCloseable {
    private final FileSplit split;
    private final WatchedInput bytes;
    private final Stream<Arrival> arrivals;
    private final Iterator<Arrival> left;
    private long taken;

    private OpenFile(FileSplit split, WatchedInput bytes, Stream<Arrival> arrivals) {
        this.split = split;
        this.bytes = bytes;
        this.arrivals = arrivals;
        this.left = arrivals.iterator();
    }

    /** Opens a file, and passes over what has been taken of it. One that is gone gives a refusal in its place. */
    static OpenFile of(FileSplit split, Intake intake) throws IOException {
        OpenFile file = open(split, intake);
        while (file.taken < split.taken() && file.left.hasNext()) {
            file.left.next();
            file.bytes.check();
            file.taken++;
        }
        if (file.taken < split.taken()) {
            throw new IOException(String.format(
                    Locale.ROOT, "%s has %d captures; it had more than %d", split.name(), file.taken, split.taken()));
        }
        return file;
    }

    private static OpenFile open(FileSplit split, Intake intake) throws IOException {
        Path path = new Path(split.name());
        try {
            FileSystem files = path.getFileSystem();
            long length = files.getFileStatus(path).getLen();
            WatchedInput bytes = new WatchedInput(files.open(path));
            return new OpenFile(split, bytes, intake.captures(split.name(), bytes, OptionalLong.of(length)));
        } catch (FileNotFoundException gone) {
            Problem problem = Problem.of(ProblemCode.INPUT_MISSING, split.name() + ": no such file any more");
            return new OpenFile(
                    split, WatchedInput.empty(), List.<Arrival>of(new Refused(split.name(), problem)).stream());
        }
    }

    /** Its next capture, or that there is none. */
    Captured next() throws IOException {
        Optional<Arrival> arrival = left.hasNext() ? Optional.of(left.next()) : Optional.empty();
        boolean isLast = !left.hasNext();
        bytes.check();
        return new Captured(Optional.of(new Position(split.file(), taken++)), isLast, arrival);
    }

    /** What has not been taken yet. */
    FileSplit rest() {
        return new FileSplit(split.name(), split.file(), taken);
    }

    @Override
    public void close() {
        arrivals.close();
    }
}
