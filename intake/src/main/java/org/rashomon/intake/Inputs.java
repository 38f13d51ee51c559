// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.rashomon.model.ByteContent;
import org.rashomon.model.Capture;
import org.rashomon.model.MediaType;
import org.rashomon.model.ProblemCode;

/** Walks through inputs one at a time: nothing is opened before it is asked for, and at most one file is open. */
final class Inputs implements Iterator<Arrival>, AutoCloseable {
    private static final String STANDARD_INPUT = "-";

    private final Deque<String> waiting;
    private final InputStream standardInput;
    private final Deque<Arrival> ready = new ArrayDeque<>();
    private Optional<JsonLines> lines = Optional.empty();

    Inputs(List<String> inputs, InputStream standardInput) {
        this.waiting = new ArrayDeque<>(inputs);
        this.standardInput = standardInput;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty()) {
            if (lines.isPresent()) {
                lines.get().next().ifPresentOrElse(ready::add, this::close);
            } else if (waiting.isEmpty()) {
                return false;
            } else {
                take(waiting.removeFirst());
            }
        }
        return true;
    }

    @Override
    public Arrival next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no further input");
        }
        return ready.removeFirst();
    }

    @Override
    public void close() {
        lines.ifPresent(JsonLines::close);
        lines = Optional.empty();
    }

    private void take(String input) {
        try {
            if (input.equals(STANDARD_INPUT)) {
                takeStandardInput();
            } else if (input.isBlank()) {
                refuse(ProblemCode.INPUT_MISSING, "(no name)", "an input without a name");
            } else if (Suffixes.isAddress(input)) {
                refuse(
                        ProblemCode.INPUT_UNREADABLE,
                        input,
                        "web addresses are not fetched; save the page and give the file");
            } else {
                takePath(input, Path.of(input));
            }
        } catch (InvalidPathException noPath) {
            refuse(ProblemCode.INPUT_MISSING, input, "no such file: " + noPath.getReason());
        } catch (IOException unreadable) {
            refuse(ProblemCode.INPUT_UNREADABLE, input, "cannot be read: " + unreadable);
        }
    }

    private void takePath(String input, Path path) throws IOException {
        if (Files.isDirectory(path)) {
            takeFolder(input, path);
        } else if (!Files.exists(path)) {
            refuse(ProblemCode.INPUT_MISSING, input, "no such file or folder");
        } else if (!Files.isReadable(path)) {
            refuse(ProblemCode.INPUT_UNREADABLE, input, "may not be read");
        } else if (Suffixes.isJsonLines(input)) {
            lines = Optional.of(new JsonLines(input, Files.newInputStream(path)));
        } else {
            takeFile(input, path);
        }
    }

    private void takeFolder(String input, Path folder) throws IOException {
        List<String> found = Folder.files(input, folder);
        if (found.isEmpty()) {
            refuse(
                    ProblemCode.INPUT_MISSING,
                    input,
                    "a folder without a file that could be read (" + Suffixes.known() + ")");
        }
        for (String file : found.reversed()) {
            waiting.addFirst(file);
        }
    }

    private void takeFile(String input, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            takeContent(input, content, Suffixes.mediaType(input));
        }
    }

    private void takeStandardInput() throws IOException {
        InputStream content = new BufferedInputStream(leftOpen(standardInput), Sniffing.PEEK);
        if (Sniffing.isJsonLines(Sniffing.peek(content))) {
            lines = Optional.of(new JsonLines(STANDARD_INPUT, content));
        } else {
            takeContent(STANDARD_INPUT, content, Optional.empty());
        }
    }

    private static InputStream leftOpen(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public void close() {
                // Standard input belongs to whoever started the process.
            }
        };
    }

    private void takeContent(String input, InputStream content, Optional<MediaType> told) throws IOException {
        byte[] bytes = content.readNBytes(Intake.LARGEST_INPUT + 1);
        Refusal refusal = Refusal.of(bytes);
        if (refusal.isGiven()) {
            refuse(refusal.code(), input, refusal.reason());
            return;
        }
        MediaType mediaType = told.orElseGet(() -> Sniffing.mediaType(bytes));
        ready.add(new Taken(Capture.of(input, ByteContent.of(bytes), mediaType), List.of()));
    }

    private void refuse(ProblemCode code, String input, String reason) {
        ready.add(Refused.because(code, input, reason));
    }
}
