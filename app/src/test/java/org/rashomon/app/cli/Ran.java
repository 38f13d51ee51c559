// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rashomon.reading.NewsReader;
import org.rashomon.reading.ReaderOptions;

/**
 * A command that was run.
 *
 * @param exitCode as the shell sees it
 * @param out what stood on standard output
 * @param err what stood on standard error
 */
record Ran(int exitCode, String out, String err) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    /** One reader for all commands with the same packs: loading its models takes longer than all else. */
    private static final Map<ReaderOptions, NewsReader> READERS = new ConcurrentHashMap<>();

    static Ran rashomon(Object... arguments) {
        return withInput("", arguments);
    }

    static Ran withInput(String standardInput, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Screen.none());
        int exitCode = run(terminal, arguments);
        return new Ran(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static int run(Terminal terminal, Object... arguments) {
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        return CommandLineInterface.run(
                words, new Surroundings(terminal, NOON, options -> READERS.computeIfAbsent(options, NewsReader::open)));
    }

    /** The objects on standard output; fails when a line there is no JSON. */
    List<JsonNode> objects() {
        return out.lines().map(Ran::parse).toList();
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("no JSON on standard output: " + line, notJson);
        }
    }
}
