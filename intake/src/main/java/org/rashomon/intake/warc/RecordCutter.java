// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import org.rashomon.intake.archive.BrokenArchiveException;
import org.rashomon.intake.archive.TrackedInput;

/** Cuts uncompressed records by their Content-Length, and checks that another record or the end follows. */
final class RecordCutter implements Cutter {
    /** The longest header of a record. */
    static final int LONGEST_HEAD = 1 << 16;

    /** How much of a record's block is kept: the largest page and its HTTP header. */
    static final int LONGEST_BLOCK = (32 << 20) + LONGEST_HEAD;

    private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private final TrackedInput in;
    private final LongUnaryOperator offset;
    private final long end;
    private final SearchBudget budget;

    /**
     * A cutter.
     *
     * @param offset from the position in {@code in} to what is told as the offset of a record
     * @param end where {@code in} ends, if that is known, else the largest number
     * @param budget for the search after broken records
     */
    RecordCutter(TrackedInput in, LongUnaryOperator offset, long end, SearchBudget budget) {
        this.in = in;
        this.offset = offset;
        this.end = end;
        this.budget = budget;
    }

    /** How much a stream must keep, so that the search for the next record can begin inside of a broken one. */
    static int kept() {
        return LONGEST_BLOCK + 2 * LONGEST_HEAD;
    }

    @Override
    public Optional<Cut> next() throws IOException {
        skipEmptyLines();
        if (in.peek() < 0) {
            return Optional.empty();
        }
        in.keep();
        long begin = in.position();
        try {
            return Optional.of(cut(begin));
        } catch (FlawException flaw) {
            long end = in.position();
            in.back(begin + 1);
            if (budget.isSpent(end - in.position(), end)) {
                throw new BrokenArchiveException(
                        "given up at byte " + offset.applyAsLong(begin) + ": too much of it is broken");
            }
            findNext();
            return Optional.of(new Cut.Flawed(offset.applyAsLong(begin), flaw.reason));
        }
    }

    private Cut cut(long begin) throws IOException, FlawException {
        byte[] head = head();
        long length = ContentLength.of(head).orElseThrow(() -> new FlawException("no usable Content-Length"));
        if (length > end - in.position()) {
            throw new FlawException("its Content-Length of " + length + " goes beyond the end of the file");
        }
        byte[] block = in.readNBytes((int) Math.min(length, LONGEST_BLOCK));
        boolean isWhole = length <= LONGEST_BLOCK;
        long left = length - block.length;
        if (left > 0 && (isWhole || skip(left) < left)) {
            throw new FlawException("cut off, or its Content-Length of " + length + " is wrong");
        }
        boolean isEnded = skipEmptyLines() > 1;
        if (!isEnded && in.peek() >= 0 && !startsRecord()) {
            throw new FlawException("no record follows where its Content-Length of " + length + " says");
        }
        return new Cut.Whole(offset.applyAsLong(begin), head, block, isWhole);
    }

    private byte[] head() throws IOException, FlawException {
        if (!startsRecord()) {
            throw new FlawException("no record begins here");
        }
        ByteArrayOutputStream head = new ByteArrayOutputStream(1 << 10);
        int lineLength = 0;
        for (int value = in.read(); value >= 0 && head.size() < LONGEST_HEAD; value = in.read()) {
            head.write(value);
            if (value == '\n') {
                if (lineLength == 0) {
                    return head.toByteArray();
                }
                lineLength = 0;
            } else if (value != '\r') {
                lineLength++;
            }
        }
        throw new FlawException("its header has no end");
    }

    private boolean startsRecord() throws IOException {
        long begin = in.position();
        byte[] first = in.readNBytes(MAGIC.length);
        in.back(begin);
        return Arrays.equals(first, MAGIC);
    }

    private long skip(long count) throws IOException {
        byte[] dropped = new byte[1 << 16];
        long left = count;
        int got = 0;
        while (left > 0 && got >= 0) {
            in.keep();
            got = in.read(dropped, 0, (int) Math.min(left, dropped.length));
            left -= Math.max(got, 0);
        }
        return count - left;
    }

    /** How many ends of lines there were; a record ends with two. */
    private int skipEmptyLines() throws IOException {
        int lines = 0;
        while (in.peek() == '\r' || in.peek() == '\n') {
            lines += in.read() == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** Goes on to the next line that begins as a record does. */
    private void findNext() throws IOException {
        boolean isLineStart = false;
        while (in.peek() >= 0) {
            if (isLineStart && in.peek() == MAGIC[0] && startsRecord()) {
                return;
            }
            in.keep();
            isLineStart = in.read() == '\n';
        }
    }

    /** A flaw of this record alone. */
    private static final class FlawException extends Exception {
        private final String reason;

        FlawException(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }
}
