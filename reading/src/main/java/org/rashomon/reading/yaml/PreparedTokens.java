// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Writes the tokens of YAML files as JSON, each on the line that it has in the YAML file. */
public final class PreparedTokens {
    private static final String ENDING = ".yaml";
    private static final Pattern PREPARED = Pattern.compile(".*\\.[0-9a-f]{8}\\.json");
    /** Numbers that YAML and JSON write alike; others stay texts. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,8})?");

    private PreparedTokens() {}

    /**
     * Prepares every YAML file of a folder and the folders in it, and removes what was prepared before.
     *
     * @throws IOException that names the file when one is no YAML
     */
    public static void write(Path folder) throws IOException {
        for (Path old : files(folder)) {
            if (PREPARED.matcher(old.getFileName().toString()).matches()) {
                Files.delete(old);
            }
        }
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            if (name.endsWith(ENDING)) {
                byte[] yaml = Files.readAllBytes(file);
                Files.writeString(file.resolveSibling(name(name, yaml)), json(file.toString(), yaml));
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** What the tokens of a YAML file are called: with a sum of its bytes, so that those of an older one are never taken for them. */
    static String name(String file, byte[] yaml) {
        CRC32 sum = new CRC32();
        sum.update(yaml);
        String stem = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
        return String.format(Locale.ROOT, "%s.%08x.json", stem, sum.getValue());
    }

    /** The same tokens as JSON. */
    static String json(String file, byte[] yaml) throws IOException {
        StringWriter json = new StringWriter();
        try (JsonParser tokens = YamlTokens.of(new String(yaml, StandardCharsets.UTF_8));
                JsonGenerator out = new JsonFactory().createGenerator(json)) {
            int line = 1;
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                int next = tokens.currentTokenLocation().getLineNr();
                out.writeRaw("\n".repeat(Math.max(0, next - line)));
                line = Math.max(line, next);
                write(tokens, out);
            }
        } catch (IOException broken) {
            throw new IOException(file + ": cannot be prepared: " + broken.getMessage(), broken);
        }
        return json.toString();
    }

    private static void write(JsonParser token, JsonGenerator out) throws IOException {
        switch (token.currentToken()) {
            case START_OBJECT -> out.writeStartObject();
            case END_OBJECT -> out.writeEndObject();
            case START_ARRAY -> out.writeStartArray();
            case END_ARRAY -> out.writeEndArray();
            case FIELD_NAME -> out.writeFieldName(token.currentName());
            case VALUE_NULL -> out.writeNull();
            default -> writeScalar(token, out);
        }
    }

    private static void writeScalar(JsonParser token, JsonGenerator out) throws IOException {
        String text = token.getText();
        if (token.currentToken().isNumeric() && NUMBER.matcher(text).matches()) {
            out.writeNumber(text);
        } else if (token.currentToken().isBoolean()
                && text.equals(token.currentToken().asString())) {
            out.writeBoolean(token.getBooleanValue());
        } else {
            out.writeString(text);
        }
    }
}
