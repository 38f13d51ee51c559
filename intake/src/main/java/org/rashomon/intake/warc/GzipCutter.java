// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.warc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Inflater;
import org.rashomon.intake.archive.BrokenArchiveException;
import org.rashomon.intake.archive.GzipMember;
import org.rashomon.intake.archive.TrackedInput;

/**
 * Cuts compressed records: one to a gzip member as the standard wants it, or many. A member that is broken costs the records in it; the
 * next one is where the first bytes of a member stand and decode to a record's.
 */
final class GzipCutter implements Cutter {
    /** How much of a compressed file is kept, so that the search can begin inside of a broken member. */
    static final int KEPT = 4 << 20;

    private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private final TrackedInput file;
    private final Inflater inflater;
    private final SearchBudget budget = new SearchBudget();
    private long begin;
    private Optional<RecordCutter> member = Optional.empty();

    /**
     * A cutter.
     *
     * @param file that keeps {@link #KEPT}
     * @param inflater raw; ended by who made it
     */
    GzipCutter(TrackedInput file, Inflater inflater) {
        this.file = file;
        this.inflater = inflater;
    }

    @Override
    public Optional<Cut> next() throws IOException {
        try {
            while (member.isPresent() || file.peek() >= 0) {
                if (member.isEmpty()) {
                    open();
                }
                Optional<Cut> cut = member.orElseThrow().next();
                if (cut.isPresent()) {
                    return cut;
                }
                member = Optional.empty();
            }
            return Optional.empty();
        } catch (BrokenArchiveException broken) {
            return Optional.of(lost(broken));
        }
    }

    private void open() throws IOException {
        begin = file.position();
        file.keep();
        TrackedInput decoded = new TrackedInput(new GzipMember(file, inflater), RecordCutter.kept());
        long memberBegin = begin;
        // The first record of a member has the member's offset; others, that of the member and where they stand in it.
        member = Optional.of(new RecordCutter(decoded, inside -> memberBegin + inside, Long.MAX_VALUE, budget));
    }

    private Cut lost(BrokenArchiveException broken) throws IOException {
        member = Optional.empty();
        long read = file.position();
        file.back(begin + 1);
        if (budget.isSpent(read - file.position(), read)) {
            throw new BrokenArchiveException("given up at byte " + begin + ": too much of it is broken");
        }
        findNext();
        return new Cut.Flawed(begin, broken.reason());
    }

    private void findNext() throws IOException {
        while (file.peek() >= 0) {
            file.keep();
            long candidate = file.position();
            if (file.peek() == 0x1f && beginsRecord(candidate)) {
                return;
            }
            file.read();
        }
    }

    /** The file stands where it stood afterwards. */
    private boolean beginsRecord(long candidate) throws IOException {
        byte[] first = file.readNBytes(4);
        file.back(candidate);
        if (!GzipMember.isMagic(first)) {
            return false;
        }
        try {
            byte[] decoded = new GzipMember(file, inflater).readNBytes(MAGIC.length);
            return Arrays.equals(decoded, MAGIC);
        } catch (BrokenArchiveException noMember) {
            return false;
        } finally {
            file.back(candidate);
        }
    }
}
