// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.rashomon.model.Alignment;
import org.rashomon.model.AlignmentBuilder;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/**
 * An alignment as bytes: for each run its kind, the units of its text, how far it begins from where the run before ended, and the length of
 * its range. Numbers take seven bits a byte, the lowest first; those that may be negative alternate (0, -1, 1, -2 ...).
 */
final class AlignmentCodec {
    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;
    private static final int MOST_BITS = 28;

    /** In the order of the format, which is not that of the declarations should those ever change. */
    private static final Alignment.Kind[] KINDS = {
        Alignment.Kind.VERBATIM,
        Alignment.Kind.DECODED,
        Alignment.Kind.FOLDED,
        Alignment.Kind.MARKUP,
        Alignment.Kind.UNTRACKED
    };

    private AlignmentCodec() {}

    static byte[] encode(Alignment alignment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(alignment.size() * 5);
        int end = 0;
        for (int index = 0; index < alignment.size(); index++) {
            Alignment.Run run = alignment.run(index);
            write(bytes, number(run.kind()));
            write(bytes, run.text().length());
            write(bytes, alternating(run.page().begin() - end));
            write(bytes, run.page().length());
            end = run.page().end();
        }
        return bytes.toByteArray();
    }

    /**
     * The alignment again.
     *
     * @throws RashomonException when the bytes are those of none
     */
    static Alignment decode(byte[] encoded) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(encoded);
            AlignmentBuilder runs = new AlignmentBuilder();
            while (bytes.hasRemaining()) {
                Alignment.Kind kind = KINDS[read(bytes)];
                int units = read(bytes);
                int begin = runs.pageEnd() + signed(read(bytes));
                runs.add(units, begin, Math.addExact(begin, read(bytes)), kind);
            }
            return runs.build();
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | ArithmeticException
                | IndexOutOfBoundsException broken) {
            throw new RashomonException(
                    ProblemCode.LEDGER_BROKEN, "a kept page's alignment cannot be read: " + broken, broken);
        }
    }

    private static int number(Alignment.Kind kind) {
        int number = 0;
        while (KINDS[number] != kind) {
            number++;
        }
        return number;
    }

    private static int alternating(int number) {
        return number << 1 ^ number >> 31;
    }

    private static int signed(int alternating) {
        return alternating >>> 1 ^ -(alternating & 1);
    }

    private static void write(ByteArrayOutputStream bytes, int number) {
        int rest = number;
        while ((rest & ~SEVEN_BITS) != 0) {
            bytes.write(rest & SEVEN_BITS | MORE);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    private static int read(ByteBuffer bytes) {
        int number = 0;
        int next = MORE;
        for (int shift = 0; (next & MORE) != 0; shift += 7) {
            if (shift > MOST_BITS) {
                throw new IllegalArgumentException("a number of too many bytes");
            }
            next = bytes.get();
            number |= (next & SEVEN_BITS) << shift;
        }
        return number;
    }
}
