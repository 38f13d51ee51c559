// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.rashomon.model.Alignment;
import org.rashomon.model.AlignmentBuilder;

/** How the bytes of a capture were decoded, so that each character can be found among them again. */
public final class CaptureEncoding {
    private final byte[] content;
    private final int mark;
    private final Charset charset;

    /**
     * An encoding.
     *
     * @param content the capture's bytes
     * @param mark how many bytes the byte order mark takes, 0 when there is none
     */
    CaptureEncoding(byte[] content, int mark, Charset charset) {
        this.content = content;
        this.mark = mark;
        this.charset = charset;
    }

    /** What the bytes were read as, whatever was declared. */
    public Charset charset() {
        return charset;
    }

    /** Where each UTF-16 unit of the decoded capture stands among its bytes. Decodes once more, in time and memory linear in the bytes. */
    public Alignment bytes() {
        AlignmentBuilder runs = new AlignmentBuilder();
        if (mark == content.length) {
            return runs.build();
        }
        if (isSingleByte()) {
            return runs.add(content.length - mark, mark, content.length, Alignment.Kind.VERBATIM)
                    .build();
        }
        stepThrough(runs);
        return runs.build();
    }

    /** True when a byte order mark says so. */
    boolean isMarked() {
        return mark > 0;
    }

    String decode() {
        return new String(content, mark, content.length - mark, charset);
    }

    private ByteBuffer remaining() {
        return ByteBuffer.wrap(content, mark, content.length - mark);
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    private boolean isSingleByte() {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1.0f;
    }

    /** A decoder that has room for one character stops after each and tells how many bytes that one took. */
    private void stepThrough(AlignmentBuilder runs) {
        CharsetDecoder decoder = decoder();
        ByteBuffer bytes = remaining();
        CharBuffer room = CharBuffer.allocate(2);
        int begin = mark;
        boolean isOver = false;
        while (!isOver) {
            room.clear().limit(1);
            decoder.decode(bytes, room, true);
            if (room.position() == 0) {
                room.limit(2);
                decoder.decode(bytes, room, true);
            }
            isOver = room.position() == 0;
            if (!isOver) {
                add(room.position(), begin, bytes.position(), runs);
                begin = bytes.position();
            }
        }
    }

    private void add(int units, int begin, int end, AlignmentBuilder runs) {
        // A character of the same bytes as units is itself; more bytes for one unit are still a piece for each unit.
        runs.add(units, begin, end, units == 1 ? Alignment.Kind.VERBATIM : Alignment.Kind.DECODED);
    }

    @Override
    public String toString() {
        return charset.name();
    }
}
