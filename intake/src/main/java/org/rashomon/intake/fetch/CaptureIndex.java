// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.intake.fetch.StoredCapture.Head;
import org.rashomon.intake.fetch.StoredCapture.Place;
import org.rashomon.intake.fetch.StoredCapture.Validators;

/**
 * The last capture of each address, so that no WARC has to be read to ask whether a page has changed. A file of JSON lines beside the
 * WARCs, each written after the records it tells of; it can be lost or cut off at any time and is made again from them.
 */
final class CaptureIndex implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<URI, StoredCapture> latest = new TreeMap<>();
    private final Map<String, Long> covered = new TreeMap<>();
    private final BufferedWriter writer;

    /** What was read of an index file. */
    private record Loaded(Map<URI, StoredCapture> latest, Map<String, Long> covered) {}

    /** Opens the index; one that is missing or broken is empty. */
    CaptureIndex(Path file) throws IOException {
        this.file = file;
        load().ifPresent(loaded -> {
            latest.putAll(loaded.latest());
            covered.putAll(loaded.covered());
        });
        rewrite();
        this.writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    Optional<StoredCapture> latest(URI address) {
        return Optional.ofNullable(latest.get(address));
    }

    /** Up to where the records of a WARC file are told of. */
    long covered(String warc) {
        return covered.getOrDefault(warc, 0L);
    }

    /** Forgets all that stands in a WARC file. */
    void forget(String warc) {
        covered.remove(warc);
        latest.values().removeIf(capture -> capture.place().file().equals(warc));
    }

    /** Forgets all that stands in other files than {@code warcs}. */
    void keepOnly(Collection<String> warcs) {
        covered.keySet().retainAll(warcs);
        latest.values().removeIf(capture -> !warcs.contains(capture.place().file()));
    }

    /** Remembers a capture, told of by records that end at {@code end} of {@code warc}. */
    void add(StoredCapture capture, String warc, long end) throws IOException {
        latest.put(capture.address(), capture);
        covered.put(warc, end);
        writer.write(JSON.writeValueAsString(json(capture).put("in", warc).put("end", end)));
        writer.write('\n');
        writer.flush();
    }

    /** Notes that the records of {@code warc} up to {@code end} have been looked at. */
    void cover(String warc, long end) throws IOException {
        covered.put(warc, end);
        writer.write(
                JSON.writeValueAsString(JSON.createObjectNode().put("in", warc).put("end", end)));
        writer.write('\n');
        writer.flush();
    }

    private Optional<Loaded> load() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Loaded loaded = new Loaded(new TreeMap<>(), new TreeMap<>());
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                load(JSON.readTree(line), loaded);
            }
            return Optional.of(loaded);
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException | UncheckedIOException broken) {
            return Optional.empty();
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    private static void load(JsonNode line, Loaded loaded) {
        if (line.path("in").isTextual() && line.path("end").isNumber()) {
            loaded.covered().put(line.path("in").asText(), line.path("end").asLong());
        }
        if (line.has("address")) {
            StoredCapture capture = capture(line);
            loaded.latest().put(capture.address(), capture);
        }
    }

    /** The index as small as it can be, put in its place at once. */
    private void rewrite() throws IOException {
        Path newer = file.resolveSibling(file.getFileName() + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(newer, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Long> one : covered.entrySet()) {
                out.write(JSON.writeValueAsString(
                        JSON.createObjectNode().put("in", one.getKey()).put("end", one.getValue())));
                out.write('\n');
            }
            for (StoredCapture capture : latest.values()) {
                out.write(JSON.writeValueAsString(json(capture)));
                out.write('\n');
            }
        }
        Files.move(newer, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static ObjectNode json(StoredCapture capture) {
        ObjectNode json = JSON.createObjectNode()
                .put("address", capture.address().toString())
                .put("captured", capture.captured().toString())
                .put("status", capture.head().status());
        capture.head().contentType().ifPresent(value -> json.put("contentType", value));
        capture.head().location().ifPresent(value -> json.put("location", value));
        capture.validators().etag().ifPresent(value -> json.put("etag", value));
        capture.validators().lastModified().ifPresent(value -> json.put("lastModified", value));
        return json.put("sha256", capture.digest())
                .put("file", capture.place().file())
                .put("offset", capture.place().offset());
    }

    private static StoredCapture capture(JsonNode json) {
        return new StoredCapture(
                URI.create(json.path("address").asText()),
                Instant.parse(json.path("captured").asText()),
                new Head(json.path("status").asInt(), text(json, "contentType"), text(json, "location")),
                new Validators(text(json, "etag"), text(json, "lastModified")),
                json.path("sha256").asText(),
                new Place(json.path("file").asText(), json.path("offset").asLong()));
    }

    private static Optional<String> text(JsonNode json, String name) {
        return json.path(name).isTextual() ? Optional.of(json.path(name).asText()) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
