// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.rashomon.model.ProblemCode;

/** The captures of a file with one JSON object a line. Empty lines are skipped but counted. */
final class JsonLines implements ArrivalStream {
    private final String file;
    private final LineStream lines;
    private boolean isOver;
    private boolean isEmpty = true;

    JsonLines(String file, InputStream content) {
        this.file = file;
        this.lines = new LineStream(content, Intake.LONGEST_LINE);
    }

    /** The next line's capture or refusal; empty at the end. */
    @Override
    public Optional<Offer> next() throws IOException {
        while (!isOver && lines.advance()) {
            isEmpty &= lines.isBlank();
            if (lines.isTooLong()) {
                return Optional.of(tooLong());
            }
            Decoded decoded = Decoded.of(lines.bytes(), name());
            if (!decoded.text().isBlank()) {
                return Optional.of(new Offer.Ready(JsonLine.arrival(name(), decoded)));
            }
        }
        return isEmpty && !isOver ? empty() : Optional.empty();
    }

    @Override
    public void close() {
        lines.close();
    }

    private Optional<Offer> empty() {
        isOver = true;
        return Optional.of(Offer.refused(ProblemCode.INPUT_EMPTY, file, "empty"));
    }

    private Offer tooLong() {
        return Offer.refused(ProblemCode.INPUT_TOO_LARGE, name(), "longer than " + (Intake.LONGEST_LINE >> 20) + " MB");
    }

    /** File and line. */
    @Override
    public String name() {
        return file + ":" + lines.number();
    }
}
