// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rashomon.app.json.JsonLines;
import org.rashomon.model.DocumentId;

/**
 * Documents that wait on the disk until their copies are known. Of each only its id stays in memory, so that an archive of any
 * size can be taken in.
 */
final class DocumentSpool implements AutoCloseable {
    private final Path file;
    private final BufferedWriter waiting;

    /** Of each line in the file; empty for an input that failed. */
    private final List<Optional<DocumentId>> ids = new ArrayList<>();

    private DocumentSpool(Path file) throws IOException {
        this.file = file;
        this.waiting = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    static DocumentSpool open() throws IOException {
        Path file = Files.createTempFile("rashomon-documents-", ".jsonl");
        file.toFile().deleteOnExit();
        return new DocumentSpool(file);
    }

    /** Keeps a document, or with no id an input that failed. */
    void add(Optional<DocumentId> id, ObjectNode json) throws IOException {
        ids.add(id);
        waiting.write(JsonLines.line(json));
        waiting.write('\n');
    }

    /** Prints all in the order in which they came, each with a last field that was not known before. */
    void print(JsonLines out, String field, Function<DocumentId, JsonNode> told) throws IOException {
        waiting.flush();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (Optional<DocumentId> id : ids) {
                String line = lines.readLine();
                if (line == null) {
                    throw new IOException(file + " was cut short by somebody else");
                }
                out.write(line, id.map(document -> "\"" + field + "\":" + JsonLines.line(told.apply(document))));
            }
        }
    }

    @Override
    public void close() throws IOException {
        waiting.close();
        Files.deleteIfExists(file);
    }
}
