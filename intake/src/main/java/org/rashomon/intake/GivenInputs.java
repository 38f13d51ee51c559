// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.ProblemCode;

/** Inputs as they were typed, or found in a folder. */
final class GivenInputs implements ArrivalStream {
    private static final String STANDARD_INPUT = "-";

    private final Iterator<String> waiting;
    private final InputStream standardInput;
    private final Contents contents;
    private final Meter meter;

    GivenInputs(List<String> inputs, InputStream standardInput, Contents contents, Meter meter) {
        this.waiting = inputs.iterator();
        this.standardInput = standardInput;
        this.contents = contents;
        this.meter = meter;
    }

    @Override
    public String name() {
        return "the inputs";
    }

    @Override
    public Optional<Offer> next() {
        return waiting.hasNext() ? Optional.of(offer(waiting.next())) : Optional.empty();
    }

    private Offer offer(String input) {
        try {
            if (input.equals(STANDARD_INPUT)) {
                InputStream bytes = new MeteredInput(leftOpen(standardInput), meter);
                return new Offer.Nested(contents.open(new Content(input, bytes, Told.nothing())));
            } else if (input.isBlank()) {
                return Offer.refused(ProblemCode.INPUT_MISSING, "(no name)", "an input without a name");
            } else if (Suffixes.isAddress(input)) {
                return AddressList.offer(input, 0);
            }
            return path(input, Path.of(input));
        } catch (InvalidPathException noPath) {
            return Offer.refused(ProblemCode.INPUT_MISSING, input, "no such file: " + noPath.getReason());
        } catch (IOException unreadable) {
            return Offer.refused(ProblemCode.INPUT_UNREADABLE, input, "cannot be read: " + unreadable);
        }
    }

    private Offer path(String input, Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return folder(input, path);
        } else if (!Files.exists(path)) {
            return Offer.refused(ProblemCode.INPUT_MISSING, input, "no such file or folder");
        } else if (!Files.isReadable(path)) {
            return Offer.refused(ProblemCode.INPUT_UNREADABLE, input, "may not be read");
        }
        InputStream file = new MeteredInput(Files.newInputStream(path), meter);
        Told told = Files.isRegularFile(path) ? Told.nothing().ofLength(Files.size(path)) : Told.nothing();
        return new Offer.Nested(contents.open(new Content(input, file, told)));
    }

    private Offer folder(String input, Path folder) throws IOException {
        List<String> found = Folder.files(input, folder);
        if (found.isEmpty()) {
            String reason = "a folder without a file that could be read (" + Suffixes.known() + ")";
            return Offer.refused(ProblemCode.INPUT_MISSING, input, reason);
        }
        return new Offer.Nested(new GivenInputs(found, standardInput, contents, meter));
    }

    private static InputStream leftOpen(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public void close() {
                // Standard input belongs to whoever started the process.
            }
        };
    }
}
